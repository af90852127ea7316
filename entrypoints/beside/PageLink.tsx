import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  /** The page, as the address after the # names it. */
  hash: string;
  look?: string;
  children: ComponentChildren;
}

/** The way to a page of ours, in a tab of its own. */
export function PageLink({ hash, look, children }: PageLinkProps) {
  return (
    <a href={`/options.html#${hash}`} class={look} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
