import { describe, expect, it } from 'vitest';
import { countLearnt, forgetLearnt, learnPress, putBackLearnt } from '@/utils/settings/learnt';
import { LEARNT_MAX } from '@/utils/settings/learnt-selectors';
import { parseSettings, type SiteChoice } from '@/utils/settings/settings';
import { v1 } from './examples/v1';
import { v1Learnt } from './examples/v1-learnt';

const pattern = 'https://chat.example/*';
const blank: SiteChoice = { pattern, on: true };
const parseSite = (more: object) =>
  parseSettings({ version: 1, sites: [{ ...blank, ...more }] }).value.sites;

describe('what use has shown of a press', () => {
  it('is kept with the newest first, each once', () => {
    const learnt = ['.a', '.b', '.a'].reduce((site, one) => learnPress(site, one, true), blank);
    expect(learnt).toEqual({ ...blank, learntSends: ['.a', '.b'] });
    expect(learnPress(learnt, '.c', false)).toEqual({ ...learnt, learntOthers: ['.c'] });
  });

  it('says one thing of each: what was learnt last', () => {
    const sends = learnPress(learnPress(blank, '.a', true), '.b', true);
    const other = learnPress(sends, '.a', false);
    expect(other).toEqual({ ...blank, learntSends: ['.b'], learntOthers: ['.a'] });
    expect(learnPress(other, '.a', true)).toEqual({ ...blank, learntSends: ['.a', '.b'] });
  });

  it.each([true, false])('is bounded, and the oldest gives way (sends: %s)', (doesSend) => {
    const places = Array.from({ length: LEARNT_MAX + 3 }, (_, place) => `.b${place}`);
    const learnt = places.reduce((site, one) => learnPress(site, one, doesSend), blank);
    const list = doesSend ? learnt.learntSends : learnt.learntOthers;
    expect(list).toEqual(places.toReversed().slice(0, 8));
  });

  it('is forgotten as a whole, and what the person said stays', () => {
    const said = { ...blank, sendKey: 'enter' as const };
    const learnt = learnPress({ ...said, learntSendKey: 'mod-enter' }, '.a', true);
    expect(forgetLearnt(learnPress(learnt, '.b', false))).toEqual(said);
  });

  it('is put back, unless the site was turned off since or taught more', () => {
    const learnt = learnPress({ ...blank, learntSendKey: 'mod-enter' }, '.a', true);
    const forgot = forgetLearnt(learnt);
    expect(putBackLearnt(forgot, learnt)).toEqual(learnt);
    expect(putBackLearnt({ ...forgot, on: false }, learnt)).toEqual({ pattern, on: false });
    const since = learnPress(forgot, '.b', true);
    expect(putBackLearnt(since, learnt)).toEqual({ ...since, learntSendKey: 'mod-enter' });
    expect(putBackLearnt({ ...forgot, sendKey: 'enter' }, blank)).toEqual({
      ...blank,
      sendKey: 'enter',
    });
  });

  it('is counted for a site with several hosts, where there is something', () => {
    const other = { pattern: 'https://beta.example/*', on: true };
    const sites = [learnPress(blank, '.a', true), learnPress(other, '.a', true)];
    expect(countLearnt(sites, [pattern, other.pattern])).toEqual({ sends: 1, others: 0 });
    expect(countLearnt([learnPress(blank, '.b', false)], [pattern])).toEqual({
      sends: 0,
      others: 1,
    });
    expect(countLearnt(sites, ['https://third.example/*'])).toBeNull();
    expect(countLearnt([{ ...blank, learntSendKey: 'enter' }], [pattern])).toBeNull();
  });
});

describe('what is stored', () => {
  it('is read with nothing lost, and settings from before it as well', () => {
    expect(parseSettings(structuredClone(v1Learnt))).toMatchObject({
      ok: true,
      value: { sites: v1Learnt.sites },
    });
    const { value: settings } = parseSettings(structuredClone(v1));
    expect(JSON.stringify(settings.sites)).toBe(JSON.stringify(v1.sites));
  });

  it('loses what is no structure alone, and the site stays', () => {
    const learntSends = ['.go', '[aria-label="Send to Robin"]', 'div[', 'div:has(p)', 7, '.reply'];
    expect(parseSite({ learntSends })).toEqual([{ ...blank, learntSends: ['.go', '.reply'] }]);
    expect(parseSite({ learntSends: 'robin', learntOthers: {} })).toEqual([blank]);
  });

  it('stays within its bounds', () => {
    const many = Array.from({ length: 20 }, (_, place) => `.b${place}`);
    const [site] = parseSite({ learntSends: many, learntOthers: many });
    expect(site?.learntSends).toEqual(many.slice(0, 8));
    expect(site?.learntOthers).toEqual(many.slice(0, 8));
  });
});
