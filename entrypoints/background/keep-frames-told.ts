import { tellFrames } from '@/utils/messaging/tell-frames';
import { watchSession } from '@/utils/session/session-store';
import { watchSettings } from '@/utils/settings/settings-store';

/**
 * Tells the open frames that something changed in the settings or in the session, when it concerns them. Those that need
 * it ask what: so each gets only what is of its own site, and no message to a whole tab holds anything.
 */
export function keepFramesTold(): void {
  const { signal } = new AbortController();
  watchSettings(signal, ({ settings }, { settings: before }) => {
    const concerns = ({ prompt, appearance, plan, rules, sites }: typeof settings) => [
      ...[prompt, appearance, plan, rules],
      ...sites.map(({ on: _, ...known }) => known),
    ];
    if (!isSame(concerns(settings), concerns(before))) tell();
  });
  watchSession(signal, (session, before) => {
    const concerns = ({ salt, marks, rests, pause }: typeof session) => [salt, marks, rests, pause];
    if (!isSame(concerns(session), concerns(before))) tell();
  });
}

function tell(): void {
  void tellFrames({ kind: 'frameStateChanged' });
}

/** Both come out of the same schema, so their fields are in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
