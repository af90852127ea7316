import { chooseCard } from '@/utils/cards/choose-card';
import { deckFor } from '@/utils/cards/deck';
import type { Feeling } from '@/utils/cards/feelings';
import { fillGaps } from '@/utils/words/fill-gaps';
import { wordsFor } from '@/utils/words/words-for';

/** Ids of what the person does not want to see. */
interface Hidden {
  cards: readonly string[];
  starters: readonly string[];
}

/**
 * A thought with its reframe, and a starter, for a feeling that the person named in the prompt. The starter says
 * that feeling where it has a place for it; its other gaps show as "…". Null when the language has none to give.
 */
export function suggestFor(
  feeling: Feeling,
  language: string,
  random: () => number,
  hidden: Hidden = { cards: [], starters: [] },
): { thought: string; reframe: string; starter: string } | null {
  const deck = deckFor(language, []).filter(({ id }) => !hidden.cards.includes(id));
  const card = chooseCard(deck, { seen: [], favourites: [], feeling, random });
  const words = wordsFor(language);
  const fitting = words.starters.filter(
    ({ id, feelings }) => feelings.includes(feeling) && !hidden.starters.includes(id),
  );
  const starter = fitting[Math.floor(random() * fitting.length)];
  if (!card || !starter) return null;
  return {
    thought: card.thought,
    reframe: card.reframe,
    starter: fillGaps(starter.text, { [words.feelingGap]: words.feelingWords[feeling] }),
  };
}
