/** What the search of the settings can find. */
import { i18n } from '#i18n';
import type { SettingsPart } from './settings-parts';

export interface SettingEntry {
  part: SettingsPart;
  /** The words that stand at what is to be found. */
  label: string;
  /** More words by which it is found. */
  more: string;
}

export function settingEntries(): SettingEntry[] {
  return [
    entry('sites', i18n.t('sites.addLabel'), i18n.t('settings.search.also.sites')),
    entry('sites', i18n.t('sendKeys.title'), i18n.t('settings.search.also.sendKey')),
    entry('pause', i18n.t('settings.prompt.wait'), i18n.t('settings.search.also.wait')),
    entry('pause', i18n.t('settings.prompt.markButton'), i18n.t('settings.search.also.markButton')),
    entry('pause', i18n.t('settings.prompt.longer'), i18n.t('settings.prompt.longerHint')),
    entry('pause', i18n.t('settings.prompt.later'), i18n.t('settings.prompt.laterHint')),
    entry('pause', i18n.t('settings.prompt.feelings'), i18n.t('settings.prompt.feelingsHint')),
    entry('pause', i18n.t('settings.prompt.rest'), i18n.t('settings.prompt.restHint')),
    entry('pause', i18n.t('settings.prompt.question'), i18n.t('settings.prompt.questionHint')),
    entry('pause', i18n.t('settings.shortcut.title'), i18n.t('settings.search.also.shortcut')),
    entry('rules', i18n.t('rules.sets.legend'), i18n.t('settings.search.also.ruleSets')),
    entry('rules', i18n.t('rules.site'), i18n.t('settings.search.also.siteRule')),
    entry('rules', i18n.t('rules.lateHours'), i18n.t('settings.search.also.lateHours')),
    entry('rules', i18n.t('rules.words'), i18n.t('settings.search.also.words')),
    entry('rules', i18n.t('rules.looks'), i18n.t('settings.search.also.looks')),
    entry('rules', i18n.t('rules.manyMessages'), i18n.t('settings.search.also.manyMessages')),
    entry('rules', i18n.t('rules.longStretch'), i18n.t('settings.search.also.longStretch')),
    entry('rules', i18n.t('chats.title'), i18n.t('settings.search.also.chats')),
    entry('rules', i18n.t('plan.title'), i18n.t('settings.search.also.plan')),
    entry('reminders', i18n.t('reminders.checkIn'), i18n.t('settings.search.also.checkIn')),
    entry('reminders', i18n.t('reminders.practice'), i18n.t('settings.search.also.practice')),
    entry('reminders', i18n.t('reminders.promises'), i18n.t('settings.search.also.promises')),
    entry('reminders', i18n.t('reminders.quiet'), i18n.t('settings.search.also.quiet')),
    entry('look', i18n.t('settings.appearance.theme'), i18n.t('settings.search.also.theme')),
    entry('look', i18n.t('settings.appearance.motion'), i18n.t('settings.search.also.motion')),
    entry('privacy', i18n.t('lock.title'), i18n.t('settings.search.also.passphrase')),
    entry('privacy', i18n.t('discreet.switch'), i18n.t('settings.search.also.discreet')),
    entry('privacy', i18n.t('portable.copy'), i18n.t('settings.search.also.copy')),
    entry('privacy', i18n.t('portable.choose'), i18n.t('settings.search.also.bringIn')),
    entry('privacy', i18n.t('sync.switch'), i18n.t('settings.search.also.sync')),
    entry('privacy', i18n.t('settings.erase.button'), i18n.t('settings.search.also.erase')),
  ];
}

function entry(part: SettingsPart, label: string, more: string): SettingEntry {
  return { part, label, more };
}

/** The entries that hold each of these words, those first that have them in their label. */
export function findEntries(entries: readonly SettingEntry[], words: string): SettingEntry[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const holds = (text: string) => asked.every((word) => plain(text).includes(word));
  const found = entries.filter(({ part, label, more }) =>
    holds(`${label} ${more} ${i18n.t(`settings.parts.${part}`)}`),
  );
  return [
    ...found.filter(({ label }) => holds(label)),
    ...found.filter(({ label }) => !holds(label)),
  ];
}

/** Without accents and capitals, so that it is found however it is typed. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
