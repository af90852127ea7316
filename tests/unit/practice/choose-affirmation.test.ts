import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Affirmation } from '@/utils/practice/affirmation';
import { chooseAffirmation } from '@/utils/practice/choose-affirmation';

const one = (id: string): Affirmation => ({ id, situation: 'hurt', text: id });
const decks = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((ids) => ids.map(one));
const seen = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone'));
const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('chooseAffirmation', () => {
  it('gives one of those that were not seen while there are any', () => {
    fc.assert(
      fc.property(decks, seen, chances, (deck, ids, chance) => {
        const known: readonly string[] = ids;
        const unseen = deck.filter(({ id }) => !known.includes(id));
        fc.pre(unseen.length > 0);
        expect(unseen).toContain(chooseAffirmation(deck, ids, () => chance));
      }),
    );
  });

  it('never gives the same twice in a row while there is another', () => {
    fc.assert(
      fc.property(decks, seen, chances, (deck, ids, chance) => {
        fc.pre(deck.length > 1 && ids.length > 0);
        expect(chooseAffirmation(deck, ids, () => chance)?.id).not.toBe(ids.at(-1));
      }),
    );
  });

  it('gives the only one again, and nothing from an empty list', () => {
    expect(chooseAffirmation([one('a')], ['a'], () => 0)?.id).toBe('a');
    expect(chooseAffirmation([], [], () => 0)).toBeNull();
  });
});
