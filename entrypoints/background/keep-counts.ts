import { countOne } from '@/utils/record/count-store';
import type { CountKind } from '@/utils/record/counts';
import { loadSession, watchSession } from '@/utils/settings/session-store';
import { HOUR_MS } from '@/utils/time/durations';

/** What began longer ago than this was counted by an earlier worker. */
const LATELY_MS = HOUR_MS;

/**
 * Counts an exercise and a pause when they begin, whoever began them, and at the start of a worker
 * what an earlier one may have died over. What ended a prompt is counted where it is told.
 */
export function keepCounts(): void {
  watchSession(new AbortController().signal, ({ value: { run, pause } }, { value: before }) => {
    if (run?.startedAt !== before.run?.startedAt) void countBegun('exercises', run);
    if (pause?.startedAt !== before.pause?.startedAt) void countBegun('pauses', pause);
  });
  void loadSession().then(({ value: { run, pause } }) =>
    Promise.all([countBegun('exercises', run), countBegun('pauses', pause)]),
  );
}

/**
 * Counts one exercise or pause, and the same one once: the moment at which it began tells which one
 * it is.
 */
async function countBegun(kind: CountKind, begun: { startedAt: number } | null): Promise<void> {
  const now = Date.now();
  if (!begun || now - begun.startedAt > LATELY_MS) return;
  await countOne(kind, now, `${kind} ${begun.startedAt}`);
}
