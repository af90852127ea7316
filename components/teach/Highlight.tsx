interface HighlightProps {
  /** Where it stands in the window; null hides it. */
  box: DOMRect | null;
  kind: 'candidate' | 'taken';
}

const GAP_PX = 3;

/** A frame around a box of the page; it lies over it and takes no press. */
export function Highlight({ box, kind }: HighlightProps) {
  if (!box) return null;
  const { left, top, width, height } = box;
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
