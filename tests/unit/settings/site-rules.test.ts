import { expect, it } from 'vitest';
import { cleanWords } from '@/utils/settings/own-words';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { countRulesOn, restRule, switchRule } from '@/utils/settings/site-rules';

const A = 'https://a.example/*';
const noRules = defaultSettings.rules;
const parse = (rules: unknown) => parseSettings({ version: 1, rules }).value.rules;

it('has every rule off at first', () => {
  expect(parse(undefined)).toEqual(noRules);
  expect(Object.values(noRules).map(({ on }) => on)).toEqual(Array(6).fill(false));
});

it('keeps what is good beside what is not', () => {
  const parsed = parse({
    lateHours: { on: true, from: '25:00', to: '05:30', days: [] },
    words: { on: true, list: ['never', 7, ' never ', '', 'your  fault'], sites: [A, 7, 'x', A] },
    site: { on: true, sites: 'all' },
    manyMessages: { on: 'yes', most: 11, how: 'shout' },
    longStretch: { on: true, restUntilAt: 'soon' },
  });
  expect(parsed.lateHours).toEqual({ ...noRules.lateHours, on: true, to: '05:30' });
  expect(parsed.words.list).toEqual(['never', 'your fault']);
  expect(parsed.words.sites).toEqual([A]);
  expect(parsed.site).toEqual({ ...noRules.site, on: true });
  expect(parsed.manyMessages).toEqual(noRules.manyMessages);
  expect(parsed.longStretch).toEqual({ ...noRules.longStretch, on: true });
});

it('keeps fifty words of sixty letters', () => {
  const many = Array.from({ length: 80 }, (_, index) => `${index}${'x'.repeat(99)}`);
  const kept = cleanWords(many);
  expect(kept).toHaveLength(50);
  expect(kept.every((word) => word.length === 60)).toBe(true);
});

it('lets one rule rest and wakes it', () => {
  const on = parse({ lateHours: { on: true }, words: { on: true } });
  const resting = restRule(on, 'words', 99);
  expect(resting).toEqual({ ...on, words: { ...on.words, restUntilAt: 99 } });
  expect(restRule(resting, 'words', null)).toEqual(on);
});

it('switches one alone', () => {
  const on = parse({ lateHours: { on: true }, longStretch: { on: true } });
  const off = switchRule(on, 'longStretch', false);
  expect(off).toEqual({ ...on, longStretch: noRules.longStretch });
  expect(switchRule(off, 'longStretch', true)).toEqual(on);
});

it('counts those that are on, also while they rest', () => {
  const on = parse({ lateHours: { on: true }, longStretch: { on: true } });
  expect(countRulesOn(noRules)).toBe(0);
  expect(countRulesOn(restRule(on, 'lateHours', Date.now() + 1))).toBe(2);
});
