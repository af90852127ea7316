import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import { Menu } from './Menu';
import { MenuBar } from './MenuBar';
import { menuPageOf } from './menu';
import css from './nav.module.css';
import { QuickExitHere } from './QuickExitHere';
import type { Page } from './route';
import { useWide } from './use-wide';

/** The places of the page, and the way off it: beside it, or above it on a narrow screen. */
export function Nav({ current }: { current: Page }) {
  const isWide = useWide();
  const place = menuPageOf(current);
  return (
    <nav class={css.nav} aria-label={i18n.t('options.places')}>
      <div class={css.navHead}>
        <a class={css.brand} href="#today">
          <Breath still scale={1} />
          <span class={css.brandName}>{i18n.t('extensionName')}</span>
        </a>
        {!isWide && <QuickExitHere look={css.exit} />}
      </div>
      {isWide ? <Menu current={place} /> : <MenuBar key={current} current={place} />}
      {isWide && <QuickExitHere look={css.exit} />}
    </nav>
  );
}
