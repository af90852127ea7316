import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './page-head.module.css';

interface PageHeadProps {
  title: string;
  lead?: string;
  /**
   * After a move inside the page: the heading takes the focus, so that what is new is read first.
   */
  takesFocus: boolean;
  /** What stands beside the title, such as the lock of the journal. */
  tools?: ComponentChildren;
  /** What stands below them, such as the way to the page beside this one. */
  children?: ComponentChildren;
}

/** The head of every page: its name, at the same place on each of them, and one sentence. */
export function PageHead({ title, lead, takesFocus, tools, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <header class={css.pageHead}>
      <div class={css.pageTitle}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {tools}
      </div>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </header>
  );
}
