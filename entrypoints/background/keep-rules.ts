/** What frames ask about the rules and reminders that a person switched on for their chats. */

import { findGiven, noteAct, takeReminder, type Wanted } from '@/utils/engine/activity';
import { isLate, restOfNight } from '@/utils/engine/late-hours';
import type { SharedRule, SiteReminder } from '@/utils/engine/told-frame';
import { reaches } from '@/utils/extension/rule-reach';
import { changeSession } from '@/utils/settings/session-store';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { isTold, type Rules, restRule, switchRule } from '@/utils/settings/site-rules';
import { isResting, nextMorningAt } from '@/utils/time/durations';

/**
 * Puts a rule or a reminder to rest until tomorrow, and resolves to when that ends. Rejects with
 * the storage.
 */
export async function silence(what: SharedRule | SiteReminder): Promise<number> {
  const now = Date.now();
  let untilAt = nextMorningAt(now);
  await changeRules((rules) => {
    if (what === 'lateHours') untilAt = restOfNight(rules.lateHours, now);
    return restRule(rules, what, untilAt);
  });
  return untilAt;
}

/**
 * Switches a reminder off, and resolves when that is kept. A rule that holds messages by now is
 * switched off in the settings alone. Rejects with the storage.
 */
export async function switchOff(what: SiteReminder): Promise<void> {
  return changeRules((rules) => (isTold(rules, what) ? switchRule(rules, what, false) : rules));
}

/**
 * Switches a reminder on again, as it was before a frame switched it off: awake, or its line would
 * not have come. A rule that holds by now is left alone. Rejects with the storage.
 */
export async function switchOn(what: SiteReminder): Promise<void> {
  return changeRules((rules) =>
    isTold(rules, what) ? switchRule(restRule(rules, what, null), what, true) : rules,
  );
}

/** Wakes the rule. One that was switched off meanwhile stays off. Rejects with the storage. */
export async function endSilence(what: SharedRule | SiteReminder): Promise<void> {
  return changeRules((rules) => restRule(rules, what, null));
}

async function changeRules(change: (rules: Rules) => Rules): Promise<void> {
  await changeSettings((settings) => ({ ...settings, rules: change(settings.rules) }));
}

/**
 * Counts the act of `now` where a reminder is on for the site of this address, and gives the one
 * that is due. Rejects with the storage.
 */
export async function noteActNow(
  act: 'sent' | 'active',
  address: string | null,
  now: number,
): Promise<SiteReminder | null> {
  const { value: settings } = await loadSettings();
  const wanted = wantedAt(settings.rules, address, now);
  if (wanted.lateHours === null && wanted.manyMessages === null && !wanted.longStretch) return null;
  let due: SiteReminder | null = null;
  await changeSession((session) => {
    due = findGiven(session.activity, now);
    if (due) return session;
    const isPausing = session.pause !== null && session.pause.endsAt > now;
    const noted = noteAct(session.activity, act, wanted, now);
    const taken = isPausing
      ? { activity: noted, reminder: null }
      : takeReminder(noted, wanted, now);
    due = taken.reminder;
    return { ...session, activity: taken.activity };
  });
  return due;
}

function wantedAt(rules: Rules, address: string | null, now: number): Wanted {
  const isWanted = (what: SiteReminder) => {
    const { on, sites, restUntilAt } = rules[what];
    return on && isTold(rules, what) && !isResting(restUntilAt, now) && reaches(sites, address);
  };
  const { lateHours, manyMessages } = rules;
  const isLateNow = isWanted('lateHours') && isLate(lateHours, now);
  return {
    lateHours: isLateNow ? restOfNight(lateHours, now) : null,
    manyMessages: isWanted('manyMessages') ? manyMessages.most : null,
    longStretch: isWanted('longStretch'),
  };
}
