interface HighlightProps {
  /** Null hides it. */
  element: HTMLElement | null;
  kind: 'candidate' | 'taken';
}

const GAP_PX = 3;

/** A frame around an element of the page; it lies over it and takes no press. */
export function Highlight({ element, kind }: HighlightProps) {
  if (!element?.isConnected) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return (
    <div
      class="highlight"
      data-kind={kind}
      style={{
        left: `${left - GAP_PX}px`,
        top: `${top - GAP_PX}px`,
        width: `${width + 2 * GAP_PX}px`,
        height: `${height + 2 * GAP_PX}px`,
      }}
    />
  );
}
