/** Where the mark button may stand beside a composer's bar. Pure: boxes in px of the window. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** Narrow is the sign alone. */
export interface Button extends Size {
  isNarrow: boolean;
}

/**
 * A place keeps its corner while the bar and the window change, so that the button does not jump.
 */
export interface Place extends Box, Button {
  corner: number;
}

/** Whether two boxes stand less than `px` from each other, whatever their sizes. */
export function isNear(a: Box, b: Box, px: number): boolean {
  return Math.hypot(a.left - b.left, a.top - b.top) < px;
}

type Corner = [x: number, y: number];

const GAP_PX = 8;

/** Between the button and the edges of the window. */
const EDGE_PX = 4;

/** Further off than this and the gap, nobody would see what the button belongs to. */
const FAR_PX = 120;
const FAR_STEP_PX = 4;

/**
 * Every place outside of the bar that is whole inside the window, the most usual first: above its
 * end, where the eye is when a message is about to go; then above, below and beside it. For the
 * sign alone also whatever is further up, such as in the head of a mail box.
 */
export function placesBeside(bar: Box, button: Button, view: Size, isRtl: boolean): Place[] {
  const { width, height, isNarrow } = button;
  const left = Math.max(bar.left, 0) + GAP_PX;
  const right = Math.min(bar.left + bar.width, view.width) - GAP_PX - width;
  const ends = [right, left];
  const sides = [bar.left + bar.width + GAP_PX, bar.left - GAP_PX - width];
  if (isRtl) {
    ends.reverse();
    sides.reverse();
  }

  const above = bar.top - GAP_PX - height;
  const below = bar.top + bar.height + GAP_PX;
  const beside = bar.top + (bar.height - height) / 2;
  const row = (y: number) => [...ends, (left + right) / 2].map((x): Corner => [x, y]);
  const corners: Corner[] = [
    ...row(above),
    ...row(below),
    ...sides.map((x): Corner => [x, beside]),
    // One row further off, where a crowded page leaves no nearer one.
    ...row(above - GAP_PX - height),
    ...row(below + GAP_PX + height),
  ];
  for (let off = 0; isNarrow && off < FAR_PX; off += FAR_STEP_PX) corners.push(...row(above - off));
  return corners
    .map(([x, y], corner) => ({ ...button, corner, left: Math.round(x), top: Math.round(y) }))
    .filter(
      (box) =>
        box.left >= EDGE_PX &&
        box.top >= EDGE_PX &&
        box.left + width <= view.width - EDGE_PX &&
        box.top + height <= view.height - EDGE_PX,
    );
}
