/** What moved in a page by itself, by the browser's own measure. */

/** What the types do not know yet. */
interface LayoutShift extends PerformanceEntry {
  /** Whether it answers a press, and so is none to that measure. */
  hadRecentInput: boolean;
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * Runs in the page: what has moved so far, each with where it was and where it is. A press moves
 * what it is meant to; what is in `standing`, a selector, moves by no press either. Null is
 * nothing.
 */
export async function readShifts(standing: string | null): Promise<string[]> {
  const shifts: string[] = [];
  const stands = (node?: Node) =>
    standing !== null && node instanceof Element && node.closest(standing) !== null;
  const read = (entries: PerformanceEntryList) => {
    for (const { hadRecentInput, sources } of entries as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        if (hadRecentInput && !stands(node)) continue;
        const name = node instanceof Element ? `${node.localName}.${node.className}` : 'text';
        shifts.push(
          `${name}: ${previousRect.x} ${previousRect.y}, ${currentRect.x} ${currentRect.y}`,
        );
      }
    }
  };
  const watch = new PerformanceObserver((list) => read(list.getEntries()));
  watch.observe({ type: 'layout-shift', buffered: true });
  // What was drawn last is on the screen after two frames, and its shifts are told with the next
  // one.
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  read(watch.takeRecords());
  watch.disconnect();
  return shifts;
}

/** Runs in the page: where each of these stands. The browser names only the largest that moved. */
export function readPlaces(standing: string): string[] {
  return [...document.querySelectorAll(standing)].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return `${one.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
  });
}
