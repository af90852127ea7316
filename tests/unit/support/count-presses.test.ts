import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  BETWEEN_PRESSES_MS,
  countPress,
  expirePresses,
  type KeyStroke,
  noPresses,
  PRESSES_TO_LEAVE,
  pressesLeft,
} from '@/utils/support/count-presses';

const START = 1_700_000_000_000;
const shift: KeyStroke = { kind: 'shiftReleased' };
const letter: KeyStroke = { kind: 'otherPressed', withShift: false };
const capital: KeyStroke = { kind: 'otherPressed', withShift: true };

/** The count after each stroke; the gaps are the ms before each. */
function counts(strokes: readonly { stroke: KeyStroke; gap: number }[]): number[] {
  let presses = noPresses;
  let now = START;
  return strokes.map(({ stroke, gap }) => {
    now += gap;
    presses = countPress(presses, stroke, now);
    return presses.count;
  });
}
const after = (gap: number, ...strokes: KeyStroke[]) =>
  counts(strokes.map((stroke) => ({ stroke, gap })));

it('counts three presses with at most five seconds between', () => {
  expect(after(BETWEEN_PRESSES_MS, shift, shift, shift)).toEqual([1, 2, 3]);
  expect(after(BETWEEN_PRESSES_MS + 1, shift, shift, shift)).toEqual([1, 1, 1]);
});

it('starts anew after any other key', () => {
  expect(after(10, shift, shift, letter, shift)).toEqual([1, 2, 0, 1]);
});

it('does not count the Shift of a capital letter', () => {
  expect(after(10, capital, shift, capital, shift, capital, shift)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(after(10, capital, shift, shift, shift, shift)).toEqual([0, 0, 1, 2, 3]);
});

it('says how many presses are left, and forgets them in time', () => {
  const one = countPress(noPresses, shift, START);
  expect(pressesLeft(one, false)).toBe(2);
  expect(pressesLeft(one, true)).toBe(5);
  expect(expirePresses(one, START + BETWEEN_PRESSES_MS)).toBe(one);
  expect(expirePresses(one, START + BETWEEN_PRESSES_MS + 1).count).toBe(0);
});

it('leaves exactly after three bare presses in a row, whatever came before', () => {
  const anyStroke = fc.record({
    stroke: fc.constantFrom(shift, shift, letter, capital),
    gap: fc.integer({ min: 0, max: 8_000 }),
  });
  fc.assert(
    fc.property(fc.array(anyStroke, { maxLength: 30 }), (strokes) => {
      const found = counts(strokes).findIndex((count) => count >= PRESSES_TO_LEAVE);
      const expected = strokes.findIndex((_stroke, end) => {
        const three = strokes.slice(Math.max(0, end - 2), end + 1);
        const isBare = strokes[end - 3]?.stroke !== capital;
        const inTime = three.slice(1).every(({ gap }) => gap <= BETWEEN_PRESSES_MS);
        return (
          three.length === 3 && isBare && inTime && three.every(({ stroke }) => stroke === shift)
        );
      });
      expect(found).toBe(expected);
    }),
  );
});
