import { expect, it } from 'vitest';
import { holdsWords } from '@/utils/record/entry-texts';
import { promiseEntry } from '../../support/journal/entries';

const entry = promiseEntry({ id: 'a', what: 'Call Müller', toWhom: 'Zoë' });

it.each(['', '  ', 'call', 'muller ZOE'])('finds every word in any text: %s', (words) => {
  expect(holdsWords('promises', entry, words)).toBe(true);
});

// What a person did not write is no text to look in.
it.each(['müller nobody', 'open'])('finds nothing else: %s', (words) => {
  expect(holdsWords('promises', entry, words)).toBe(false);
});
