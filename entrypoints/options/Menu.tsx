import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { MenuLink } from './MenuLink';
import { menu } from './menu';
import css from './nav.module.css';
import type { Page } from './route';

interface MenuProps {
  /** The place of the menu that is open now. */
  current: Page;
  /** A link was pressed, also that of the page which is open. */
  onGo?(): void;
}

/** Every place, in groups. */
export function Menu({ current, onGo }: MenuProps) {
  const id = useId();
  return (
    <div class={css.menu}>
      {menu.map(({ name, pages }) => (
        <div class={css.menuGroup} key={pages[0]}>
          {name && (
            <p class={css.menuName} id={`${id}-${name}`}>
              {i18n.t(`options.groups.${name}`)}
            </p>
          )}
          <ul aria-labelledby={name ? `${id}-${name}` : undefined}>
            {pages.map((page) => (
              <li key={page}>
                <MenuLink page={page} isCurrent={page === current} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
