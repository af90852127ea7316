import { countOne } from '@/utils/counts/count-store';
import { watchSession } from '@/utils/session/session-store';

/** Counts an exercise and a pause when they begin, whoever began them. What ended a prompt is counted where it is told. */
export function keepCounts(): void {
  watchSession(new AbortController().signal, (session, before) => {
    const now = Date.now();
    if (session.run && session.run.startedAt !== before.run?.startedAt) {
      void countOne('exercises', now);
    }
    const { pause } = session;
    if (pause && !pause.isPrivate && pause.startedAt !== before.pause?.startedAt) {
      void countOne('pauses', now);
    }
  });
}
