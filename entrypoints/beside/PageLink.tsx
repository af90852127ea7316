import type { ComponentChildren } from 'preact';

export interface PageLinkProps {
  /** The page, as the address after the # names it. */
  hash: string;
  /** It is in this window, and not in a tab of its own. */
  isHere?: boolean | undefined;
  /** It is what is shown now. */
  isCurrent?: boolean;
  look?: string;
  children: ComponentChildren;
}

/** The way to a page of ours. */
export function PageLink({ hash, isHere, isCurrent, look, children }: PageLinkProps) {
  return (
    <a
      href={isHere ? `#${hash}` : `/options.html#${hash}`}
      class={look}
      target={isHere ? undefined : '_blank'}
      rel={isHere ? undefined : 'noreferrer'}
      aria-current={isCurrent || undefined}
    >
      {children}
    </a>
  );
}
