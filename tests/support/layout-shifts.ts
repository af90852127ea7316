/** What moved in a page by itself, by the browser's own measure. */

/** What the types do not know yet. */
interface LayoutShift extends PerformanceEntry {
  /** Whether it answers a press, and so is none to that measure. */
  hadRecentInput: boolean;
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Runs in the page: what has moved so far, each with where it was and where it is. */
export async function readShifts(): Promise<string[]> {
  const shifts: string[] = [];
  const read = (entries: PerformanceEntryList) => {
    for (const { hadRecentInput, sources } of entries as LayoutShift[]) {
      if (hadRecentInput) continue;
      for (const { node, previousRect, currentRect } of sources) {
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
