import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWord } from '@/utils/engine/own-words';

it.each([
  ['You ALWAYS do this', 'always', true],
  ['All ways are fine', 'always', false],
  ['sideways', 'way', false],
  ['way!', 'way', true],
  ['(way)', 'way', true],
  ['your  own\nfault', 'your own fault', true],
  ['dont', "don't", false],
  ['I don’t know', "don't", true],
  ['Schön war das', 'schön', true],
  ['Scho\u0308n war das', 'schön', true],
  ['schönes', 'schön', false],
  ['al\u200bways', 'always', true],
  ['你总是这样', '总是', true],
  ['sei always2', 'always', false],
  ['so 💥 loud', '💥', true],
  ['', 'always', false],
  ['I stopped', 'stop*', true],
  ['Stop.', 'stop *', true],
  ['nonstop', 'stop*', false],
  ['Fine.', 'fine.', true],
  ['fine, then', 'fine.', false],
  ['five stars *', 'stars *', true],
])('%j holds %j: %s', (text, word, holds) => {
  expect(findWord(text, [word]) !== null).toBe(holds);
});

it('looks for each word of the list, and for none in an empty one', () => {
  expect(findWord('never mind', ['always', 'never'])).toBe('never');
  expect(findWord('never mind', [])).toBeNull();
  expect(findWord('never mind', ['', '  ', '*', ' * '])).toBeNull();
});

it('finds a word between spaces, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, after) => {
        expect(findWord(`${before} always ${after}`, ['always'])).toBe('always');
        expect([after, null]).toContain(findWord(before, [after]));
      },
    ),
  );
});
