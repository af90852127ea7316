import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import css from './frame.module.css';
import { PageLink } from './PageLink';

interface FootProps {
  /** How many rules hold something. */
  rulesOn: number;
  /** What has no tab above. */
  children: ComponentChildren;
  /** Beside what leads to everything. */
  more?: ComponentChildren;
}

/** The ways on: what has no tab above, then what leads to everything. */
export function Foot({ rulesOn, children, more }: FootProps) {
  return (
    <footer class={css.foot}>
      <p>{children}</p>
      <p>
        <PageLink hash="today">{i18n.t('popup.all')}</PageLink>
        {more}
        {/* So that nobody can switch one on unseen. */}
        {rulesOn > 0 && (
          <PageLink hash="settings/rules">{sayCounted('popup.rulesOn', rulesOn)}</PageLink>
        )}
        <PageLink hash="settings">{i18n.t('popup.settings')}</PageLink>
        <PageLink hash="support">{i18n.t('popup.support')}</PageLink>
      </p>
    </footer>
  );
}
