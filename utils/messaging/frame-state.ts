/** What a frame is told, out of the settings and the session. Pure. */
import type { KnownUse, SiteRules } from '@/utils/engine/bridge';
import { findOriginExpression } from '@/utils/permissions/origin-pattern';
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
      uses: usesOf(settings),
      rules: rulesOf(settings),
    },
    marks,
    rests,
    pauseEndsAt: session.pause && session.pause.endsAt > now ? session.pause.endsAt : null,
  };
}

/** Only those that are known: most people change none. */
function usesOf({ sites }: Settings): KnownUse[] {
  return sites.flatMap(({ pattern, sendKey, learntSendKey }) => {
    const origins = sendKey || learntSendKey ? findOriginExpression(pattern) : null;
    return origins
      ? [{ origins, chosen: sendKey ?? null, learnt: learntSendKey ?? null, sends: [], others: [] }]
      : [];
  });
}

/** A rest goes along: it may end while the page stays open. */
function rulesOf({ rules }: Settings): SiteRules {
  const { lateHours, words, manyMessages, longStretch } = rules;
  const { from, to } = lateHours;
  const { list } = words;
  return {
    lateHours: lateHours.on ? { from, to, restUntilAt: lateHours.restUntilAt } : null,
    words: words.on && list.length > 0 ? { list, restUntilAt: words.restUntilAt } : null,
    manyMessages: manyMessages.on,
    longStretch: longStretch.on,
  };
}
