/** An extension page used with the keyboard alone. */
import type { Page } from 'playwright-core';

/** More stops than any page of ours has. */
const MOST_STOPS = 250;

interface Stop {
  name: string;
  /** Whether one can see that it has the focus. */
  isSeen: boolean;
}

/**
 * Presses Tab until what has this name has the focus. Throws when it is not reached, or when a stop
 * is not seen.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop && !stop.isSeen) throw new Error(`The focus is not seen on ${stop.name}.`);
    if (stop?.name === name) return;
    passed.push(stop?.name ?? '(the browser)');
  }
  throw new Error(`Tab does not reach ${name}, only ${passed.join(', ')}.`);
}

/** Null while the page itself or the browser has the focus. */
export function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    const labels = (active as HTMLInputElement).labels;
    const by = active.getAttribute('aria-labelledby');
    const name =
      active.getAttribute('aria-label') ??
      (by && document.getElementById(by)?.textContent) ??
      labels?.[0]?.textContent ??
      active.textContent ??
      '';
    const drawn = [active, active.nextElementSibling, active.closest('label')];
    const isSeen = drawn.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return { name: name.trim(), isSeen };
  });
}
