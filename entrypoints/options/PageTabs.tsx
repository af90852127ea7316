import { i18n } from '#i18n';
import { siblingsOf } from './menu';
import css from './page-tabs.module.css';
import { type Page, sentenceName } from './route';

/**
 * The pages that share a place of the menu, such as Promises and Ideas. Nothing where a page stands
 * alone.
 */
export function PageTabs({ current }: { current: Page }) {
  const pages = siblingsOf(current);
  if (pages.length === 0) return null;
  return (
    <ul class={css.pageTabs}>
      {pages.map((page) => (
        <li key={page}>
          <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
            {i18n.t(`options.${sentenceName(page)}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
