import { i18n } from '#i18n';
import type { MenuPage } from './menu';
import { NavIcon } from './NavIcon';
import { sentenceName } from './route';

interface MenuLinkProps {
  page: MenuPage;
  isCurrent: boolean;
  onGo?: (() => void) | undefined;
}

export function MenuLink({ page, isCurrent, onGo }: MenuLinkProps) {
  return (
    <a href={`#${page}`} aria-current={isCurrent ? 'page' : undefined} onClick={onGo}>
      <NavIcon name={page} />
      {i18n.t(`options.${sentenceName(page)}`)}
    </a>
  );
}
