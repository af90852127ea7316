import { expect, it } from 'vitest';
import { undoSettings } from '@/utils/record/copy/undo-settings';
import { defaultSettings, type OwnDeck, type Settings } from '@/utils/settings/settings';

const deck = (own: string[], favourites: string[] = [], hidden: string[] = []): OwnDeck => ({
  own: own.map((id) => ({ id, text: `Text of ${id}` })),
  favourites,
  hidden,
});
const card = (id: string) => ({ id, thought: '', notice: '', challenge: '', reframe: '' });
const site = (host: string, on: boolean) => ({ pattern: `https://${host}/*`, on });
const shown = (host: string, composer: string) => ({
  pattern: `https://${host}/*`,
  composers: [composer],
  sendButtons: [],
  sendKey: 'enter' as const,
});

const before: Settings = {
  ...defaultSettings,
  words: deck(['mine', 'other'], ['a']),
  cards: { own: [card('mine')], favourites: [], hidden: ['x'] },
  sites: [site('one.example', true)],
  taught: [shown('one.example', 'p')],
  plans: [{ feeling: 'hot', action: 'wait' }],
};
const imported: Settings = {
  ...before,
  appearance: { ...defaultSettings.appearance, theme: 'dark', motion: 'reduced' },
  discreet: true,
  words: deck(['mine', 'theirs'], ['a', 'b'], ['c']),
  cards: { own: [card('mine'), card('theirs')], favourites: ['y'], hidden: [] },
  sites: [site('one.example', true), site('two.example', false), site('three.example', false)],
  taught: [shown('one.example', 'div'), shown('two.example', 'div')],
  plans: [],
};

it('gives back what was there when nothing was changed since', () => {
  expect(undoSettings({ before, imported, now: structuredClone(imported) })).toEqual(before);
  expect(undoSettings({ before, imported: before, now: before })).toEqual(before);
});

it('leaves a part that was changed since, and puts back the others', () => {
  const now: Settings = {
    ...imported,
    appearance: { ...imported.appearance, theme: 'light' },
  };
  const undone = undoSettings({ before, imported, now });
  expect(undone).toEqual({ ...before, appearance: now.appearance });
});

it('leaves what was written, marked or hidden since, and takes out what only the file had', () => {
  const now: Settings = {
    ...imported,
    words: deck(['mine', 'theirs', 'since'], ['b', 'd'], ['c', 'e']),
    cards: { ...imported.cards, own: [...imported.cards.own, card('since')] },
    ideas: deck(['idea']),
  };
  expect(undoSettings({ before, imported, now })).toEqual({
    ...before,
    // Favourite a was taken away since.
    words: deck(['mine', 'other', 'since'], ['d'], ['e']),
    cards: { own: [card('mine'), card('since')], favourites: [], hidden: ['x'] },
    ideas: deck(['idea']),
  });
});

it('leaves an item that was rewritten or taken out since', () => {
  const rewritten = { id: 'theirs', text: 'In my words' };
  const now: Settings = { ...imported, words: { ...imported.words, own: [rewritten] } };
  const { words } = undoSettings({ before, imported, now });
  expect(words.own).toEqual([{ id: 'other', text: 'Text of other' }, rewritten]);
});

it('leaves a site that was turned on or shown since', () => {
  const now: Settings = {
    ...imported,
    sites: [site('one.example', true), site('two.example', true), site('three.example', false)],
    taught: [shown('one.example', 'div'), shown('two.example', 'span')],
  };
  const { sites, taught } = undoSettings({ before, imported, now });
  expect(sites).toEqual([site('one.example', true), site('two.example', true)]);
  expect(taught).toEqual([shown('one.example', 'p'), shown('two.example', 'span')]);
});

it('takes back what holds, part by part, where a rule rested or something was learnt since', () => {
  const { rules, prompt } = defaultSettings;
  const own: Settings = {
    ...before,
    rules: { ...rules, lateHours: { ...rules.lateHours, on: true } },
  };
  const brought: Settings = {
    ...own,
    sites: [
      { ...site('one.example', true), sendKey: 'mod-enter' },
      { ...site('two.example', false), sendKey: 'mod-enter' },
    ],
    prompt: { ...prompt, waitSeconds: 0 },
    rules,
  };
  const offers = { ...prompt.offers, wait: false };
  const longStretch = { ...rules.longStretch, on: true, restUntilAt: 5 };
  const now: Settings = {
    ...brought,
    sites: [
      { ...site('one.example', true), sendKey: 'mod-enter', learntSends: ['.send'] },
      { ...site('two.example', true), sendKey: 'mod-enter' },
    ],
    prompt: { ...prompt, waitSeconds: 0, offers },
    rules: { ...rules, longStretch, lateHours: { ...rules.lateHours, restUntilAt: 7 } },
  };
  const undone = undoSettings({ before: own, imported: brought, now });
  expect(undone.prompt).toEqual({ ...prompt, offers });
  expect(undone.rules.lateHours).toEqual({ ...own.rules.lateHours, restUntilAt: 7 });
  expect(undone.rules.longStretch).toEqual(longStretch);
  expect(undone.sites).toEqual([
    { ...site('one.example', true), learntSends: ['.send'] },
    site('two.example', true),
  ]);
});
