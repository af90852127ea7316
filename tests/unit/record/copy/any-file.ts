/** Files as they come: whole ones of ours, and ones that something or somebody changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

export function readExample(version: number): string {
  return readFileSync(join(import.meta.dirname, `examples/v${version}.json`), 'utf8');
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const hostile = fc.constantFrom<Json>(
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000\u2028"\\',
  [],
  {},
  [[[[[[]]]]]],
  JSON.parse('{"__proto__":{"isPinned":true,"polluted":true},"constructor":{"prototype":{}}}'),
  'x'.repeat(5_000),
);

/**
 * Puts something else into one place of a value, takes the place out, or doubles it in its list.
 */
const changeValue = fc
  .record({
    steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
    put: fc.oneof(hostile, fc.jsonValue() as fc.Arbitrary<Json>),
    how: fc.constantFrom('put', 'drop', 'double', 'rename'),
  })
  .map(({ steps, put, how }) => (text: string) => {
    const root: Json = JSON.parse(text);
    let place: Json = root;
    for (const [at, step] of steps.entries()) {
      if (typeof place !== 'object' || place === null) break;
      const keys = Object.keys(place);
      const key = keys[step % Math.max(keys.length, 1)];
      if (key === undefined) break;
      const holder = place as Record<string, Json>;
      const inside = holder[key] as Json;
      if (at < steps.length - 1 && typeof inside === 'object' && inside !== null) {
        place = inside;
        continue;
      }
      if (how === 'put') holder[key] = put;
      else if (how === 'double' && Array.isArray(place)) place.push(inside);
      else if (Array.isArray(place)) place.splice(Number(key), 1);
      else {
        delete holder[key];
        if (how === 'rename') holder[`${key}_`] = inside;
      }
      break;
    }
    return JSON.stringify(root);
  });

/** Changes the text as a bad disk or a hasty hand does. */
const changeText = fc
  .record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('{', ']', '"', ',', '\\', '__proto__', '['.repeat(60)),
    ),
    isCutOff: fc.boolean(),
  })
  .map(({ from, length, put, isCutOff }) => (text: string) => {
    const at = Math.floor(from * text.length);
    return isCutOff ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at + length);
  });

/**
 * The example of today, changed in some values and perhaps in its text; sometimes not ours at all.
 */
export const anyFile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .record({
        values: fc.array(changeValue, { maxLength: 4 }),
        texts: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(changeText, { minLength: 1, maxLength: 2 }) },
        ),
      })
      .map(({ values, texts }) =>
        [...values, ...texts].reduce((text, change) => change(text), readExample(1)),
      ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
);
