import { describe, expect, it } from 'vitest';
import { starters as en } from '@/utils/practice/content/en/starters';
import { feelings } from '@/utils/practice/feelings';
import { gapsOf } from '@/utils/practice/fill-gaps';
import { startersForFeeling, withOwnStarters } from '@/utils/practice/own-starters';
import { FEEL_BECAUSE, FEEL_WHEN } from '@/utils/practice/starter';

const own = { id: 'own-1', text: 'I miss {what you miss}.' };

describe('own starters', () => {
  it('come first, word for word', () => {
    const [first, ...rest] = withOwnStarters(en, [own]);
    expect(first).toEqual({ ...own, situation: 'own', feelings: [] });
    expect(rest).toEqual(en.starters);
  });

  it('take the place of one with the same id', () => {
    const all = withOwnStarters(en, [{ ...own, id: FEEL_WHEN }]);
    expect(all).toHaveLength(en.starters.length);
    expect(all.filter(({ id }) => id === FEEL_WHEN).map(({ text }) => text)).toEqual([own.text]);
  });
});

describe.each(feelings)('the starters for %s', (feeling) => {
  const found = startersForFeeling(en.starters, feeling);

  it('begin with the two forms, which have a gap for it', () => {
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual([FEEL_BECAUSE, FEEL_WHEN]);
    for (const { text } of found.slice(0, 2)) expect(gapsOf(text)).toContain(en.feelingGap);
  });

  it('fit it, and none comes twice', () => {
    for (const starter of found.slice(2)) expect(starter.feelings).toContain(feeling);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(5);
  });

  it('leave out a form that was hidden', () => {
    const shown = en.starters.filter(({ id }) => id !== FEEL_BECAUSE);
    expect(startersForFeeling(shown, feeling)[0]?.id).toBe(FEEL_WHEN);
  });
});
