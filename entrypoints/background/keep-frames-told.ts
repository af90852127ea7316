import { logOnce } from '@/utils/log/log-once';
import { tellFrames } from '@/utils/messaging/tell-frames';
import { watchSession } from '@/utils/session/session-store';
import { watchSettings } from '@/utils/settings/settings-store';
import { readFrameState } from './load-frame-state';

/** Tells the open frames what changed in the settings and in the session, when it concerns them. */
export function keepFramesTold(): void {
  const { signal } = new AbortController();
  watchSettings(signal, ({ settings }, { settings: before }) => {
    const concerns = ({ prompt, appearance, plan, rules, sites }: typeof settings) => [
      ...[prompt, appearance, plan, rules],
      ...sites.map(({ pattern, sendKey, learntSendKey }) => [pattern, sendKey, learntSendKey]),
    ];
    if (!isSame(concerns(settings), concerns(before))) tell();
  });
  watchSession(signal, (session, before) => {
    const concerns = ({ salt, marks, rests, pause }: typeof session) => [salt, marks, rests, pause];
    if (!isSame(concerns(session), concerns(before))) tell();
  });
}

function tell(): void {
  readFrameState()
    .then((state) => tellFrames({ kind: 'frameStateChanged', state }))
    .catch(logOnce);
}

/** Both come out of the same schema, so their fields are in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
