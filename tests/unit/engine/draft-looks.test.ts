import fc from 'fast-check';
import { expect, it } from 'vitest';
import { looksHeated } from '@/utils/engine/draft-looks';

const none = { capitals: false, marks: false, longerThan: null };

it.each([
  ['YOU NEVER LISTEN', true],
  ['you NEVER ever LISTEN to ME', true],
  ['DU HÖRST NIE ZU', true],
  ['ТЫ НИКОГДА НЕ СЛУШАЕШЬ', true],
  ['ＹＯＵ ＮＥＶＥＲ ＬＩＳＴＥＮ', true],
  ['NASA and ESA agree', false],
  ['I am A B C', false],
  ['你总是这样 你总是这样 你总是这样', false],
  ['', false],
])('by capitals, %j: %s', (text, isHeated) => {
  expect(looksHeated(text, { ...none, capitals: true })).toBe(isHeated);
  expect(looksHeated(text, none)).toBe(false);
});

it.each([
  ['What!!!', true],
  ['What???', true],
  ['What?!?', true],
  ['何！！！', true],
  ['What!! Now!', false],
  ['What? ? ?', false],
])('by marks, %j: %s', (text, isHeated) => {
  expect(looksHeated(text, { ...none, marks: true })).toBe(isHeated);
  expect(looksHeated(text, none)).toBe(false);
});

it('by length, from the first word over it on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (words, most) => {
        const text = Array(words).fill('word').join(' \n');
        expect(looksHeated(text, { ...none, longerThan: most })).toBe(words > most);
      },
    ),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof looksHeated(text, { capitals: true, marks: true, longerThan: 3 })).toBe(
        'boolean',
      );
    }),
  );
});
