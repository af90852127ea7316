/** What a frame is told, out of the settings and the session. Pure. */

import { originTag } from '@/utils/engine/origin-tag';
import type { FrameState, KnownUse, SiteRules } from '@/utils/engine/told-frame';
import { sendQuestionAt } from '@/utils/practice/send-question';
import { heldChats } from '@/utils/settings/chat-rules';
import type { Chats } from '@/utils/settings/chats';
import { dropFaded } from '@/utils/settings/drop-faded';
import { heldLater } from '@/utils/settings/keep-later';
import type { Session } from '@/utils/settings/session';
import type { Settings } from '@/utils/settings/settings';
import { coversAddress, findOriginExpression } from '@/utils/sites/origin-pattern';
import { leftMs, MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { reaches } from './rule-reach';

/** Where a frame is, as the browser says. */
export interface FramePlace {
  /** Null where it is of no site. */
  address: string | null;
  /** With which the keys of its marks are made; null where it is told of no mark. */
  origin: string | null;
  /**
   * A private window, where a person let Breather into those: nothing that was done there is to be
   * found on the disk.
   */
  isPrivate: boolean;
}

/** What is kept, and the salt with which the keys of chats are made. */
interface Kept {
  settings: Settings;
  session: Session;
  chats: Chats;
  salt: string;
}

/** `now` is epoch ms, `language` that of the sentences, such as `en`. */
export function frameState(
  { settings, session, chats, salt }: Kept,
  { address, origin, isPrivate }: FramePlace,
  now: number,
  language: string,
): FrameState {
  const { marks, rests } = dropFaded(session, now);
  const tag = origin === null ? null : originTag(salt, origin);
  const isHere = ({ key }: { key: string }) => tag !== null && key.startsWith(tag);
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
      plans: settings.plans,
      question: sendQuestionAt(now, prompt.question, language),
      uses: usesOf(settings, address),
      rules: rulesOf(settings, address),
    },
    marks: marks.filter(isHere),
    rests: rests.filter(isHere),
    chats: tag === null ? [] : heldChats(chats, tag, now),
    // In a private window nothing could be kept of it, and so nothing answered.
    later: tag === null || isPrivate ? [] : heldLater(chats, tag, now),
    keepsChats: address !== null && !isPrivate,
    ...pauseHere(session, tag, now),
    look: lookHere(session, tag, now),
  };
}

/**
 * No pause lasts for longer than its whole length: a clock may be put back. One that is about a
 * chat of another origin is none here.
 */
function pauseHere({ pause }: Session, tag: string | null, now: number) {
  const chat = pause?.chat ?? null;
  const isHere = chat === null || (tag !== null && chat.startsWith(tag));
  if (!pause || !isHere || pause.endsAt <= now) return { pauseEndsAt: null, pauseChat: null };
  return { pauseEndsAt: now + leftMs(pause, now), pauseChat: chat };
}

/** As long as a person may take to open the chat in a page that was loaded anew. */
const LOOK_MS = 5 * MINUTE_MS;

function lookHere({ look }: Session, tag: string | null, now: number): FrameState['look'] {
  const isHere = look && tag !== null && look.chat.startsWith(tag);
  return isHere && Math.abs(now - look.askedAt) <= LOOK_MS ? look : null;
}

/** Of the frame's own site, where something is known of it: no frame gets what is of another. */
function usesOf({ sites }: Settings, address: string | null): KnownUse[] {
  if (address === null) return [];
  return sites.flatMap((site) => {
    const { pattern, sendKey, learntSendKey, learntSends = [], learntOthers = [] } = site;
    const isKnown = sendKey || learntSendKey || learntSends.length + learntOthers.length > 0;
    if (!isKnown || !coversAddress(pattern, address)) return [];
    const origins = findOriginExpression(pattern);
    if (origins === null) return [];
    const keys = { chosen: sendKey ?? null, learnt: learntSendKey ?? null };
    return [{ origins, ...keys, sends: learntSends, others: learntOthers }];
  });
}

/**
 * Those of the frame's own site: no frame learns for which others a rule is. A rest goes along, for
 * it may end while the page stays open.
 */
function rulesOf({ rules }: Settings, address: string | null): SiteRules {
  const { site, lateHours, words, looks, manyMessages, longStretch } = rules;
  const isOn = (rule: { on: boolean; sites: readonly string[] | null }) =>
    rule.on && reaches(rule.sites, address);
  const holds = (rule: typeof lateHours | typeof manyMessages) => isOn(rule) && rule.how === 'hold';
  const tells = (rule: typeof lateHours | typeof manyMessages) => isOn(rule) && rule.how === 'tell';
  const { from, to, days } = lateHours;
  const { capitals, marks, longerThan } = looks;
  const { list } = words;
  return {
    site: isOn(site) ? { restUntilAt: site.restUntilAt } : null,
    lateHours: holds(lateHours) ? { from, to, days, restUntilAt: lateHours.restUntilAt } : null,
    words: isOn(words) && list.length > 0 ? { list, restUntilAt: words.restUntilAt } : null,
    looks: isOn(looks) ? { capitals, marks, longerThan, restUntilAt: looks.restUntilAt } : null,
    manyMessages: holds(manyMessages)
      ? { most: manyMessages.most, restUntilAt: manyMessages.restUntilAt }
      : null,
    tells: tells(lateHours) || tells(manyMessages) || isOn(longStretch),
  };
}
