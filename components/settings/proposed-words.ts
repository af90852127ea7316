import { i18n } from '#i18n';

const names = ['always', 'never', 'whatever', 'fine'] as const;

/** Words that many people begin with, in the language of the sentences. */
export function proposedWords(): string[] {
  return names.map((name) => i18n.t(`rules.proposed.${name}`));
}
