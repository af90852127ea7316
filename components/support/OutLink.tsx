import { i18n } from '#i18n';

interface OutLinkProps {
  href: string;
  children: string;
}

/** A link to a page of others. Nothing of ours goes along, not even the address of this page. */
export function OutLink({ href, children }: OutLinkProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener nofollow">
      {children}
      <span class="visually-hidden"> ({i18n.t('support.newTab')})</span>
    </a>
  );
}
