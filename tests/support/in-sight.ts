/** What a person sees of a page without a scroll. All of these run in the page. */

/**
 * Those of these buttons and links that a person would have to scroll for, or that lie under
 * something. Of two with one name, one in sight is enough.
 */
export function findOutOfSight(names: string[]): string[] {
  const all = [...document.querySelectorAll('button, a, summary')];
  const isInSight = (one: Element) => {
    const box = one.getBoundingClientRect();
    if (box.width === 0 || box.bottom > innerHeight || box.right > innerWidth) return false;
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit !== null && one.contains(hit);
  };
  const named = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent)?.trim();
  return names.filter((name) => !all.some((one) => named(one) === name && isInSight(one)));
}

/** This selector, where the first of what it finds is not whole in the window, or not there. */
export function findCut(selector: string): string[] {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.top >= 0 && box.bottom <= innerHeight ? [] : [selector];
}

/**
 * This selector, where something else lies over the first of what it finds, where that is in the
 * window.
 */
export function findCovered(selector: string): string[] {
  const found = document.querySelector(selector);
  const box = found?.getBoundingClientRect();
  if (!found || !box) return [selector];
  const at = (y: number) => document.elementFromPoint(box.x + 2, y);
  const inside = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
  const over = inside.filter((y) => y < innerHeight && !found.contains(at(y)));
  return over.length > 0 ? [selector] : [];
}

/** Whether buttons and links of all these names are there. */
export function hasNamed(names: string[]): boolean {
  const named = [...document.querySelectorAll('button, a, summary')].map((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.trim(),
  );
  return names.every((name) => named.includes(name));
}

/** How much wider than its window the page is, in px. */
export function tooWide(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
