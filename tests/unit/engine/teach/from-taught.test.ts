import { describe, expect, it } from 'vitest';
import { siteFromTaught } from '@/utils/sites/from-taught';
import type { Site } from '@/utils/sites/site';
import { choicesToShow, forgetTaught, taughtOf } from '@/utils/sites/taught-sites';

const taught = {
  pattern: 'https://chat.example/*',
  composers: ['.say-box'],
  sendButtons: ['.go'],
  sendKey: 'enter' as const,
};
const known: Site = {
  id: 'chat',
  name: 'Chat',
  matches: [taught.pattern],
  composers: ['.ours'],
  notComposers: ['.edit'],
  sendButtons: ['.send'],
  sendKey: 'enter',
  chatsBy: 'hash',
  release: 'none',
  checkedOn: '2026-11-22',
  confidence: 'high',
};

describe('the data of a site', () => {
  it('is what was taught where nothing is known', () => {
    expect(siteFromTaught(taught, null)).toMatchObject({
      composers: ['.say-box'],
      sendButtons: ['.go'],
      sendKey: 'enter',
    });
    expect(siteFromTaught(taught, null).chatsBy).toBeUndefined();
    const byMod = siteFromTaught({ ...taught, sendKey: 'mod-enter' }, null);
    expect(byMod).toMatchObject({ sendKey: 'mod-enter', enterIsNewlineWhen: [] });
  });

  it('goes before ours, which goes on to serve', () => {
    expect(siteFromTaught(taught, known)).toMatchObject({
      composers: ['.say-box', '.ours'],
      notComposers: ['.edit'],
      sendButtons: ['.go', '.send'],
      chatsBy: 'hash',
      release: 'none',
      enterIsNewlineWhen: [],
    });
  });

  it('leaves each box its own key', () => {
    const byMod = siteFromTaught({ ...taught, sendKey: 'mod-enter' }, known);
    expect(byMod).toMatchObject({ sendKey: 'enter', enterIsNewlineWhen: ['.say-box'] });
    const byEnter = siteFromTaught(taught, { ...known, sendKey: 'mod-enter' });
    expect(byEnter).toMatchObject({
      sendKey: 'enter',
      enterIsNewlineWhen: ['.ours:not(.say-box)'],
    });
  });

  it('leaves each of several boxes its own key', () => {
    const two = { ...taught, composers: ['.note', '.say-box'], newlineComposers: ['.note'] };
    const mixed = { sendKey: 'enter', enterIsNewlineWhen: ['.note'] };
    expect(siteFromTaught(two, null)).toMatchObject(mixed);
    expect(siteFromTaught(two, known)).toMatchObject(mixed);
    expect(siteFromTaught(two, { ...known, sendKey: 'mod-enter' })).toMatchObject({
      sendKey: 'enter',
      enterIsNewlineWhen: ['.ours:not(.say-box)', '.note'],
    });
  });

  it('counts what was shown last, where two selectors mean the same box', () => {
    const again = { ...taught, composers: ['#box', '.say-box'], newlineComposers: ['.say-box'] };
    expect(siteFromTaught(again, null)).toMatchObject({
      enterIsNewlineWhen: ['.say-box:not(#box)'],
    });
  });
});

describe('beside the list of sites', () => {
  const wide = 'https://*.example/*';

  it('belongs to the site whose pattern covers it', () => {
    expect(taughtOf([taught], [wide])).toEqual([taught]);
    expect(taughtOf([taught], ['https://other.example/*'])).toEqual([]);
    expect(forgetTaught([taught], [wide])).toEqual([]);
  });

  it('is listed where it was never turned on, so that it can be taken out', () => {
    expect(choicesToShow([], [taught], [])).toEqual([{ pattern: taught.pattern, on: false }]);
    expect(choicesToShow([], [taught], [wide])).toEqual([]);
    const choice = { pattern: taught.pattern, on: true };
    expect(choicesToShow([choice], [taught], [])).toEqual([choice]);
  });
});
