/** What frames ask about the rules and reminders that a person switched on for their chats. */

import { findGiven, noteAct, takeReminder, type Wanted } from '@/utils/engine/activity';
import type { SharedRule, SiteReminder } from '@/utils/engine/bridge';
import { restOfNight } from '@/utils/engine/late-hours';
import { changeSession } from '@/utils/settings/session-store';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { type Rules, restRule, switchRule } from '@/utils/settings/site-rules';
import { isResting, nextMorningAt } from '@/utils/time/durations';

/** Rests until tomorrow, and resolves to when that is. Rejects with the storage. */
export async function silence(what: SharedRule | SiteReminder): Promise<number> {
  const now = Date.now();
  let untilAt = nextMorningAt(now);
  await changeRules((rules) => {
    if (what === 'lateHours') untilAt = restOfNight(rules.lateHours, now);
    return restRule(rules, what, untilAt);
  });
  return untilAt;
}

/** Resolves when it is kept. Rejects with the storage. */
export async function switchOff(what: SiteReminder): Promise<void> {
  return changeRules((rules) => switchRule(rules, what, false));
}

/**
 * As it was before it was silenced: it was on, and rested in no way, or nothing would have come of
 * it. A rule is not switched on by this, for a frame cannot have switched it off. Rejects with the
 * storage.
 */
export async function endSilence(what: SharedRule | SiteReminder): Promise<void> {
  const isReminder = what === 'manyMessages' || what === 'longStretch';
  return changeRules((rules) => {
    const awake = restRule(rules, what, null);
    return isReminder ? switchRule(awake, what, true) : awake;
  });
}

async function changeRules(change: (rules: Rules) => Rules): Promise<void> {
  await changeSettings((settings) => ({ ...settings, rules: change(settings.rules) }));
}

/**
 * Counts the act of `now` where a reminder is on, and gives the one that is due. Rejects with the
 * storage.
 */
export async function noteActNow(
  act: 'sent' | 'active',
  now: number,
): Promise<SiteReminder | null> {
  const { value: settings } = await loadSettings();
  const isWanted = (what: SiteReminder) => {
    const { on, restUntilAt } = settings.rules[what];
    return on && !isResting(restUntilAt, now);
  };
  const wanted: Wanted = {
    manyMessages: isWanted('manyMessages'),
    longStretch: isWanted('longStretch'),
  };
  if (!wanted.manyMessages && !wanted.longStretch) return null;
  let due: SiteReminder | null = null;
  await changeSession((session) => {
    due = findGiven(session.activity, now);
    if (due) return session;
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
