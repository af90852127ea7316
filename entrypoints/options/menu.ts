/** What stands in the menu of the page: its groups, its drawings, and who shares a place. Pure. */
import type { PlaceName } from '@/components/ui/place-props';
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

/**
 * How each page of the menu is drawn: the path of an SVG of 24 by 24. The drawings of the popup's
 * four places are in `components/ui/Icon.tsx`.
 */
export const drawings = {
  today:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M4.5 12h-2M21.5 12h-2M6.7 6.7 5.3 5.3M18.7 18.7l-1.4-1.4M17.3 6.7l1.4-1.4M5.3 18.7l1.4-1.4',
  repair: 'M9 14 4.500 9.500 9 5M4.500 9.500H14a5 5 0 0 1 0 10h-3.500',
  promises:
    'M5 6.5A1.5 1.5 0 0 1 6.5 5h11A1.5 1.5 0 0 1 19 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 17.5ZM8.5 12.3l2.5 2.5 4.5-5',
  'check-ins':
    'M4.5 5h9A1.5 1.5 0 0 1 15 6.5v5a1.5 1.5 0 0 1-1.5 1.5H9l-3.5 3v-3h-1A1.5 1.5 0 0 1 3 11.5v-5A1.5 1.5 0 0 1 4.5 5ZM18 9h1.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-1v3L15 17h-3',
  journal: 'M7 4h10a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM5 18a2 2 0 0 1 2-2h12M9 8h6',
  insights: 'M4 20h16M6.5 16.5v-4M12 16.5v-9M17.5 16.5v-6',
  support:
    'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10Z',
  settings:
    'M4 8h9M17 8h3M4 16h3M11 16h9M13 8a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM7 16a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
} as const satisfies Record<Exclude<MenuPage, PlaceName>, string>;

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
