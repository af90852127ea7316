import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placesBeside } from '@/utils/engine/places';

const button = { width: 180, height: 36, isNarrow: true };
const view = { width: 1000, height: 700 };
const bar: Box = { left: 100, top: 600, width: 800, height: 60 };

const anyBox = fc.record({
  left: fc.integer({ min: -500, max: 1500 }),
  top: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 1, max: 1500 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const anyView = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
});

test('every place is whole inside the window, and none lies on the bar', () => {
  fc.assert(
    fc.property(anyBox, anyView, fc.boolean(), (box, size, isRtl) => {
      for (const { left, top, width, height } of placesBeside(box, button, size, isRtl)) {
        expect(left >= 0 && top >= 0).toBe(true);
        expect(left + width <= size.width && top + height <= size.height).toBe(true);
        const across = Math.min(left + width, box.left + box.width) - Math.max(left, box.left);
        const down = Math.min(top + height, box.top + box.height) - Math.max(top, box.top);
        expect(across > 0 && down > 0).toBe(false);
      }
    }),
  );
});

test('the first is above the end of the bar, the side on which it is written to', () => {
  const [first] = placesBeside(bar, button, view, false);
  expect(first).toMatchObject({ left: 100 + 800 - 8 - 180, top: 600 - 8 - 36 });
  const [mirrored] = placesBeside(bar, button, view, true);
  expect(mirrored).toMatchObject({ left: 108, top: 600 - 8 - 36 });
});

test('below it, when there is no room above', () => {
  const [first] = placesBeside({ ...bar, top: 10 }, button, view, false);
  expect(first?.top).toBe(10 + 60 + 8);
});

test('a place keeps its corner while the bar moves', () => {
  const before = placesBeside(bar, button, view, false);
  const after = placesBeside({ ...bar, top: 10 }, button, view, false);
  for (const { corner, left } of after) {
    const same = before.find((place) => place.corner === corner);
    if (same) expect(same.left).toBe(left);
  }
});
