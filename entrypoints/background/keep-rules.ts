/** What frames ask about the rules and reminders that a person switched on for their chats, and about send keys. */
import type { Rule, SiteReminder } from '@/utils/engine/bridge';
import type { FrameSender } from '@/utils/messaging/answer-frames';
import { injectCompanion } from '@/utils/permissions/inject-guard';
import { coversAddress } from '@/utils/permissions/origin-pattern';
import { browser } from '@/utils/platform/browser';
import { changeSession } from '@/utils/session/session-store';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { silenceRule } from '@/utils/settings/site-rules';
import { noteAct, takeReminder, type Wanted } from '@/utils/site-reminders/activity';
import { restOfNight } from '@/utils/site-reminders/late-hours';
import type { SendKey } from '@/utils/sites/site';
import { nextMorningAt } from '@/utils/time/durations';

/** Resolves to whether it was brought. Pages of our own, as the practice chat, have none. */
export async function startCompanion({ tab, frameId, url }: FrameSender): Promise<boolean> {
  const isOwnPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (isOwnPage || tab?.id === undefined || frameId === undefined) return false;
  await injectCompanion(tab.id, frameId);
  return true;
}

/** Kept with the site that the person turned on; of other sites nothing is kept. Rejects with the storage. */
export async function keepSendKey(
  { url, tab }: FrameSender,
  sendKey: SendKey,
  isChosen: boolean,
): Promise<null> {
  // A frame without an address of its own, such as about:blank, belongs to the site of its tab.
  const address = [url, tab?.url].find((one) => one && /^https?:/.test(one));
  if (!address) return null;
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.map((site) => {
      if (!coversAddress(site.pattern, address)) return site;
      return isChosen ? { ...site, sendKey } : { ...site, learntSendKey: sendKey };
    }),
  }));
  return null;
}

/** Resolves to true when it is kept. Rejects with the storage. */
export async function silence(what: Rule | SiteReminder, isForGood: boolean): Promise<true> {
  const now = Date.now();
  await changeSettings((settings) => {
    const { lateHours } = settings.rules;
    const restUntilAt = what === 'lateHours' ? restOfNight(lateHours, now) : nextMorningAt(now);
    const rules = silenceRule(settings.rules, what, isForGood ? null : restUntilAt);
    return { ...settings, rules };
  });
  return true;
}

/** Counts it where a reminder is on, and gives the one that is due. Rejects with the storage. */
export async function noteActNow(act: 'sent' | 'active'): Promise<SiteReminder | null> {
  const { settings } = await loadSettings();
  const now = Date.now();
  const isWanted = (what: SiteReminder) => {
    const { on, restUntilAt } = settings.rules[what];
    return on && (restUntilAt ?? 0) <= now;
  };
  const wanted: Wanted = {
    manyMessages: isWanted('manyMessages'),
    longStretch: isWanted('longStretch'),
  };
  if (!wanted.manyMessages && !wanted.longStretch) return null;
  let due: SiteReminder | null = null;
  await changeSession((session) => {
    const isPausing = session.pause !== null && session.pause.endsAt > now;
    const noted = noteAct(session.activity, act, now);
    const taken = isPausing
      ? { activity: noted, reminder: null }
      : takeReminder(noted, wanted, now);
    due = taken.reminder;
    return { ...session, activity: taken.activity };
  });
  return due;
}
