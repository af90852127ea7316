import { describe, expect, it } from 'vitest';
import { previewSet, setNames, tickSign, withFeeling } from '@/utils/settings/rule-sets';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { countRulesOn } from '@/utils/settings/site-rules';

const { rules } = defaultSettings;
const words = ['always', 'never'];
const proposed = { action: 'I breathe', words };

describe.each(setNames)('the set %s', (name) => {
  it('turns on a few rules, each as it can be stored, and no other', () => {
    const { after, states } = previewSet(rules, name, words);
    expect(states.length).toBeGreaterThan(1);
    expect(states.every(({ state }) => state === 'fresh')).toBe(true);
    expect(countRulesOn(after)).toBe(states.length);
    expect(parseSettings({ ...defaultSettings, rules: after }).value.rules).toEqual(after);
  });

  it('changes nothing that is on already', () => {
    const { after } = previewSet(rules, name, words);
    const again = previewSet(after, name, ['other']);
    expect(again.after).toEqual(after);
    expect(again.states.every(({ state }) => state === 'on')).toBe(true);
  });
});

it('leaves what the person chose of a rule, and says so', () => {
  const own = {
    ...rules,
    lateHours: { ...rules.lateHours, from: '23:30', restUntilAt: 7 },
    longStretch: { ...rules.longStretch, on: true, restUntilAt: 9 },
  };
  const { after, states } = previewSet(own, 'nights', words);
  expect(states).toEqual([
    { name: 'lateHours', state: 'chosen' },
    { name: 'longStretch', state: 'on' },
  ]);
  expect(after.lateHours).toEqual({ ...own.lateHours, on: true, restUntilAt: null });
  expect(after.longStretch).toEqual(own.longStretch);
});

it.each([true, false])('gives words to a rule that has none: it would hold nothing: %s', (on) => {
  const sites = ['https://chat.example/*'];
  const own = { ...rules, words: { ...rules.words, on, sites } };
  const { after, states } = previewSet(own, 'coParent', words);
  expect(after.words).toEqual({ ...own.words, on: true, list: words });
  expect(states).toContainEqual({ name: 'words', state: 'fresh' });
});

describe('a sign of the welcome', () => {
  const tick = (settings: typeof defaultSettings, isOn: boolean) =>
    tickSign(settings, 'words', isOn, proposed);

  it('is a rule and a plan, and neither once it is unticked', () => {
    const ticked = tick(defaultSettings, true);
    expect(ticked.rules.words).toMatchObject({ on: true, list: words });
    expect(ticked.plans).toEqual([{ sign: 'words', action: 'I breathe' }]);
    const unticked = tick(ticked, false);
    expect(unticked.rules.words.on).toBe(false);
    expect(unticked.plans).toEqual([]);
  });

  it('leaves a plan that the person wrote, and words of their own', () => {
    const own = {
      ...defaultSettings,
      rules: { ...rules, words: { ...rules.words, list: ['liar'] } },
      plans: [{ sign: 'words' as const, action: 'I read it aloud' }],
    };
    const ticked = tick(own, true);
    expect(ticked.rules.words).toMatchObject({ on: true, list: ['liar'] });
    expect(ticked.plans).toEqual(own.plans);
    expect(tick(ticked, false).plans).toEqual(own.plans);
  });

  it('holds where many messages are ticked', () => {
    const ticked = tickSign(defaultSettings, 'manyMessages', true, proposed);
    expect(ticked.rules.manyMessages).toMatchObject({ on: true, how: 'hold' });
  });
});

it('keeps one feeling beside the signs', () => {
  const late = { sign: 'lateHours' as const, action: 'I sleep' };
  const one = withFeeling([late], 'hot', 'I breathe');
  expect(one).toEqual([late, { feeling: 'hot', action: 'I breathe' }]);
  const other = withFeeling([late, { feeling: 'hot', action: 'I walk' }], 'cold', 'I breathe');
  expect(other).toEqual([late, { feeling: 'cold', action: 'I walk' }]);
  expect(withFeeling(other, '', 'I breathe')).toEqual([late]);
  const full = Array.from({ length: 5 }, () => late);
  expect(withFeeling(full, 'hot', 'I breathe')).toEqual(full);
});
