import { inLanguage } from '@/utils/locale/in-language';
import type { OwnDeck } from '@/utils/settings/settings';
import type { Idea } from './idea';

const decks = import.meta.glob<Record<string, readonly Idea[]>>('./content/*/ideas.ts', {
  eager: true,
});

export interface Ideas {
  shown: Idea[];
  /** The ones that the person does not want to see; they can be brought back. */
  hidden: Idea[];
}

/**
 * The ideas of a language (such as `en` or `pt-BR`; English where there is no deck) after the
 * person's own ones. An own idea takes the place of one with the same id.
 */
export function ideasFor(language: string, { own, hidden }: OwnDeck): Ideas {
  const ownIds = new Set(own.map(({ id }) => id));
  const given = inLanguage(decks, language).filter(({ id }) => !ownIds.has(id));
  const all = [...own.map(({ id, text }): Idea => ({ id, kind: 'own', text })), ...given];
  return {
    shown: all.filter(({ id }) => !hidden.includes(id)),
    hidden: all.filter(({ id }) => hidden.includes(id)),
  };
}
