/** How the places of the page are grouped in its menu. Pure. */
import type { Page } from './route';

export type MenuPage = Exclude<Page, 'ideas' | 'affirmations' | 'welcome'>;

interface MenuGroup {
  /** Null for what needs no heading: Today before all others, and what stands apart at the end. */
  name: 'moment' | 'together' | 'back' | null;
  pages: readonly MenuPage[];
}

export const menu: readonly MenuGroup[] = [
  { name: null, pages: ['today'] },
  { name: 'moment', pages: ['ground', 'pause', 'reframe', 'words', 'repair'] },
  { name: 'together', pages: ['promises', 'check-ins'] },
  { name: 'back', pages: ['journal', 'insights'] },
  { name: null, pages: ['support', 'settings'] },
];

/** The pages of the bar on a narrow screen: one of each group. The others are behind *More*. */
export const bar: readonly MenuPage[] = ['today', 'ground', 'promises', 'journal'];

/** Pages that share a place of the menu, which is that of the first of them. */
const together: readonly (readonly Page[])[] = [
  ['promises', 'ideas'],
  ['words', 'affirmations'],
];

/** The pages beside this one, itself among them; empty where it stands alone. */
export function siblingsOf(page: Page): readonly Page[] {
  return together.find((pages) => pages.includes(page)) ?? [];
}

/** The place of the menu in which a page is. */
export function menuPageOf(page: Page): Page {
  return siblingsOf(page)[0] ?? page;
}
