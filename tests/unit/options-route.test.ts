import { expect, test } from 'vitest';
import { bar, menu, menuPageOf, siblingsOf } from '@/entrypoints/options/menu';
import { pages, parseRoute } from '@/entrypoints/options/route';

test.each([
  ['', 'today'],
  ['#', 'today'],
  ['#nowhere', 'today'],
  ['#journal', 'journal'],
  ['#wins', 'journal'],
  ['#ideas', 'ideas'],
  ['#settings', 'settings'],
])('the address %j leads to %s', (hash, page) => {
  expect(parseRoute(hash).page).toBe(page);
});

test('every page but the welcome has a place in the menu, by itself or beside another', () => {
  const listed = menu.flatMap((group) => group.pages);
  const reached = listed.flatMap((page) => [page, ...siblingsOf(page)]);
  expect(new Set(reached)).toEqual(new Set(pages.filter((page) => page !== 'welcome')));
  expect(listed).toHaveLength(new Set(listed).size);
  expect(bar.every((page) => listed.includes(page))).toBe(true);
});

test('a page beside another one is in its place of the menu', () => {
  expect(menuPageOf('ideas')).toBe('promises');
  expect(menuPageOf('affirmations')).toBe('words');
  expect(menuPageOf('journal')).toBe('journal');
});
