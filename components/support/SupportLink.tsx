import { i18n } from '#i18n';

/** The way to Support: inside the page where there is one, else in a tab of its own. */
export function SupportLine({ href }: { href: string }) {
  return (
    <p class="small soft">
      {i18n.t('reframe.safety')} <SupportLink href={href}>{i18n.t('reframe.support')}</SupportLink>
    </p>
  );
}

interface SupportLinkProps {
  href: string;
  children: string;
  /** The one thing to do here. */
  main?: boolean;
}

export function SupportLink({ href, children, main }: SupportLinkProps) {
  const isHere = href.startsWith('#');
  return (
    <a
      class={main ? 'button main' : undefined}
      data-next-focus={main}
      href={href}
      target={isHere ? undefined : '_blank'}
      rel={isHere ? undefined : 'noreferrer'}
    >
      {children}
    </a>
  );
}
