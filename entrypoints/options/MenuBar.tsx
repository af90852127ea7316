import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Menu } from './Menu';
import { MenuLink } from './MenuLink';
import { bar } from './menu';
import { NavIcon } from './NavIcon';
import css from './nav.module.css';
import type { Page } from './route';

/**
 * On a narrow screen: four places, and all of them behind *More*. It begins closed on each page.
 */
export function MenuBar({ current }: { current: Page }) {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!isOpen) return;
    const open = new AbortController();
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      more.current?.focus();
    };
    document.addEventListener('keydown', close, { signal: open.signal });
    return () => open.abort();
  }, [isOpen]);
  const isElsewhere = !bar.some((page) => page === current);
  return (
    <div class={css.menuBar}>
      <ul>
        {bar.map((page) => (
          <li key={page}>
            <MenuLink page={page} isCurrent={page === current} onGo={() => setOpen(false)} />
          </li>
        ))}
        <li>
          <button
            type="button"
            ref={more}
            class={isElsewhere ? css.hasCurrent : undefined}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <NavIcon name="more" />
            {i18n.t('options.more')}
          </button>
        </li>
      </ul>
      <div id={id} hidden={!isOpen}>
        <Menu current={current} onGo={() => setOpen(false)} />
      </div>
    </div>
  );
}
