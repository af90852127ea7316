import { expect, it } from 'vitest';
import { parseSettings, SETTINGS_VERSION } from '@/utils/settings/settings';
import { addShown, replaceTaught } from '@/utils/settings/taught-site';

const pattern = 'https://chat.example/*';
const parts = { composers: ['.say-box'], sendButtons: ['.go'], sendKey: 'enter' as const };
const parse = (taught: unknown) =>
  parseSettings({ version: SETTINGS_VERSION, taught }).value.taught;

it('is kept with the settings', () => {
  expect(parse([{ pattern, ...parts }])).toEqual([{ pattern, ...parts }]);
  expect(parse(undefined)).toEqual([]);
  const mixed = { pattern, ...parts, newlineComposers: ['.comment-box'] };
  expect(parse([mixed])).toEqual([mixed]);
});

it.each([
  ['a selector that no browser reads', { composers: ['div['] }],
  ['a selector with words', { composers: ['[aria-label="Talk to Robin"]'] }],
  ['one that is too long', { composers: [`.${'a'.repeat(400)}`] }],
  ['one that calls for more than structure', { composers: ['div:has(img)'] }],
  ['no box', { composers: [] }],
  ['a pattern of all sites', { pattern: '<all_urls>' }],
  ['an unknown key', { sendKey: 'tab' }],
  ['a box of another key that no browser reads', { newlineComposers: ['div['] }],
])('%s is left out, and the others stay', (_, bad) => {
  const good = { pattern: 'https://other.example/*', ...parts };
  expect(parse([{ pattern, ...parts, ...bad }, good])).toEqual([good]);
});

it('puts what was just shown first, and keeps four at most', () => {
  const shown = { composer: '.thread', sendButton: null, sendKey: 'mod-enter' as const };
  expect(addShown(null, shown)).toEqual({
    composers: ['.thread'],
    sendButtons: [],
    sendKey: 'mod-enter',
  });
  expect(addShown(parts, shown)).toMatchObject({
    composers: ['.thread', '.say-box'],
    sendButtons: ['.go'],
  });
  const full = { ...parts, composers: ['.a', '.b', '.c', '.d'] };
  expect(addShown(full, { ...shown, composer: '.b' }).composers).toEqual(['.b', '.a', '.c', '.d']);
  expect(addShown(full, shown).composers).toEqual(['.thread', '.a', '.b', '.c']);
});

it('leaves each box the key that was shown for it', () => {
  const chat = { composer: '.chat', sendButton: null, sendKey: 'enter' as const };
  const comment = { composer: '.comment', sendButton: null, sendKey: 'mod-enter' as const };
  const mixed = addShown(addShown(null, chat), comment);
  expect(mixed).toMatchObject({ sendKey: 'enter', newlineComposers: ['.comment'] });
  expect(addShown(addShown(null, comment), chat)).toMatchObject({
    sendKey: 'enter',
    newlineComposers: ['.comment'],
  });
  expect(addShown(mixed, { ...chat, sendKey: 'mod-enter' })).toEqual({
    composers: ['.chat', '.comment'],
    sendButtons: [],
    sendKey: 'mod-enter',
  });
  expect(addShown(mixed, { ...comment, sendKey: 'enter' })).toEqual({
    composers: ['.comment', '.chat'],
    sendButtons: [],
    sendKey: 'enter',
  });
});

it('forgets the key of a box that gave way', () => {
  const full = { ...parts, composers: ['.a', '.b', '.c', '.d'], newlineComposers: ['.d'] };
  const shown = { composer: '.e', sendButton: null, sendKey: 'enter' as const };
  expect(addShown(full, shown)).not.toHaveProperty('newlineComposers');
});

it('holds one entry for a site', () => {
  const one = replaceTaught([], pattern, parts);
  expect(replaceTaught(one, pattern, { ...parts, sendKey: 'mod-enter' })).toEqual([
    { pattern, ...parts, sendKey: 'mod-enter' },
  ]);
  expect(replaceTaught(one, pattern, null)).toEqual([]);
});
