/** What a frame is told, out of the settings and the session. Pure. */

import { dropFaded } from '@/utils/session/drop-faded';
import type { Session } from '@/utils/session/session';
import type { Settings } from '@/utils/settings/settings';
import { SECOND_MS } from '@/utils/time/durations';
import type { FrameState } from './messages';

export function frameState(
  settings: Settings,
  session: Session,
  salt: string,
  now: number,
): FrameState {
  const { marks, rests } = dropFaded(session, now);
  const { prompt, appearance } = settings;
  return {
    salt,
    revision: session.revision,
    options: {
      waitMs: prompt.waitSeconds * SECOND_MS,
      offers: prompt.offers,
      markButton: prompt.markButton,
      theme: appearance.theme,
      motion: appearance.motion,
      plan: settings.plan,
    },
    marks,
    rests,
    pauseEndsAt: session.pause && session.pause.endsAt > now ? session.pause.endsAt : null,
  };
}
