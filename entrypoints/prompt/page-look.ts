/**
 * How the page around us looks, where the person leaves the look to the system: ours goes with it.
 */

import { call, read } from '@/utils/engine/plain-dom';

/** The size of text in a browser, unless the person has changed it. */
const USUAL_PX = 16;
/** A colour that covers less than this lets the one below it decide. */
const OPAQUE = 0.5;
const HALF_LIT = 0.5;

/**
 * Of what is around this element, which may be a field with a ground of its own: a dark chat in a
 * light system is dark.
 */
export function groundAround(element: Element): 'light' | 'dark' {
  for (let one = parentOf(element); one; one = parentOf(one)) {
    const light = lightOf(getComputedStyle(one).backgroundColor);
    if (light !== null) return light < HALF_LIT ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own ground, which is dark only where the page allows it.
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark = colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark || colorScheme === 'dark' ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  const root = call(element, 'getRootNode');
  return read(element, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * From 0, black, to 1, white; null where next to nothing is painted, or in a way that is not known.
 */
function lightOf(color: string): number | null {
  const parts =
    /^rgba?\(([^)]+)\)$/
      .exec(color)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < OPAQUE) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/**
 * How much larger than usual the person has their browser write; 1 is usual. `root` takes a node
 * for a moment.
 */
export function textScale(root: HTMLElement): number {
  const probe = root.appendChild(document.createElement('i'));
  probe.style.fontSize = 'medium';
  const scale = Number.parseFloat(getComputedStyle(probe).fontSize) / USUAL_PX;
  probe.remove();
  return scale > 0 ? scale : 1;
}

/** Whether the page as a whole is written in columns, as Japanese may be. */
export function isInColumns(): boolean {
  return /^[vs]/.test(getComputedStyle(document.body).writingMode);
}
