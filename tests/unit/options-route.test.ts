import { expect, test } from 'vitest';
import { settingsParts } from '@/components/settings/settings-parts';
import { bar, menu, menuPageOf, siblingsOf } from '@/entrypoints/options/menu';
import { pages, parseRoute, welcomeSteps } from '@/entrypoints/options/route';
import { pageList } from '../support/page-list';

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

test('every page, part of the settings and step of the welcome is in the list that tests go through', () => {
  const parts: readonly string[] = settingsParts;
  const steps: readonly string[] = welcomeSteps;
  const wanted = pages.flatMap((page) => {
    if (page === 'settings') return parts.map((part) => `settings/${part}`);
    if (page === 'welcome')
      return steps.map((step) => (step === 'hello' ? page : `welcome/${step}`));
    return [page as string];
  });
  expect(pageList.map(([page]) => page).toSorted()).toEqual(wanted.toSorted());
});
