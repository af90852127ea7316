import { i18n } from '#i18n';
import { isSame } from '@/utils/extension/same-value';
import type { Settings } from '@/utils/settings/settings';

/** Where a person finds each of them. What no file brings has no name here. */
const places: readonly (readonly [setting: keyof Settings, name: () => string])[] = [
  ['sites', () => i18n.t('settings.parts.sites')],
  ['taught', () => i18n.t('settings.parts.sites')],
  ['prompt', () => i18n.t('settings.parts.pause')],
  ['rules', () => i18n.t('settings.parts.rules')],
  ['plans', () => i18n.t('plan.yours')],
  ['reminders', () => i18n.t('settings.parts.reminders')],
  ['appearance', () => i18n.t('settings.parts.look')],
  ['ourPause', () => i18n.t('ourPause.title')],
  ['ground', () => i18n.t('options.ground')],
  ['popup', () => i18n.t('options.pause')],
  ['cards', () => i18n.t('options.reframe')],
  ['words', () => i18n.t('options.words')],
  ['ideas', () => i18n.t('options.ideas')],
  ['affirmations', () => i18n.t('options.affirmations')],
  ['questions', () => i18n.t('options.checkIns')],
  ['counts', () => i18n.t('options.insights')],
];

/** The names of what differs between two settings, each once. */
export function changedSettings(before: Settings, after: Settings): string[] {
  const changed = places.filter(([setting]) => !isSame(before[setting], after[setting]));
  return [...new Set(changed.map(([, name]) => name()))];
}
