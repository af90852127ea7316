import { useLayoutEffect, useRef } from 'preact/hooks';

interface PageHeadProps {
  title: string;
  lead?: string;
  /** After a move inside the page: the heading takes the focus, so that what is new is read first. */
  takesFocus: boolean;
}

export function PageHead({ title, lead, takesFocus }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <header class="page-head">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p class="soft">{lead}</p>}
    </header>
  );
}
