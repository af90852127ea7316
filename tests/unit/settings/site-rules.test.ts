import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cleanWords, noRules, rulesWithFallback, silenceRule } from '@/utils/settings/site-rules';

const parse = (stored: unknown) => v.parse(rulesWithFallback, stored);

it('has every rule off at first', () => {
  expect(parse(undefined)).toEqual(noRules);
  expect(Object.values(noRules).map(({ on }) => on)).toEqual([false, false, false, false]);
});

it('keeps what is good beside what is not', () => {
  const parsed = parse({
    lateHours: { on: true, from: '25:00', to: '05:30' },
    words: { on: true, list: ['never', 7, ' never ', '', 'your  fault'] },
    manyMessages: 'yes',
    longStretch: { on: true, restUntilAt: 'soon' },
  });
  expect(parsed.lateHours).toEqual({ on: true, from: '22:00', to: '05:30', restUntilAt: null });
  expect(parsed.words.list).toEqual(['never', 'your fault']);
  expect(parsed.manyMessages.on).toBe(false);
  expect(parsed.longStretch).toEqual({ on: true, restUntilAt: null });
});

it('keeps fifty words of sixty letters', () => {
  const many = Array.from({ length: 80 }, (_, index) => `${index}${'x'.repeat(99)}`);
  const kept = cleanWords(many);
  expect(kept).toHaveLength(50);
  expect(kept.every((word) => word.length === 60)).toBe(true);
});

it('silences one rule, until then or for good', () => {
  const on = parse({ lateHours: { on: true }, words: { on: true } });
  expect(silenceRule(on, 'words', 99).words).toEqual({ on: true, list: [], restUntilAt: 99 });
  const off = silenceRule(on, 'lateHours', null);
  expect(off.lateHours.on).toBe(false);
  expect(off.words.on).toBe(true);
});
