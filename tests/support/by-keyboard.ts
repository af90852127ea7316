/** An extension page used with the keyboard alone. */
import type { Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';

/** More stops than any page of ours has. */
const MOST_STOPS = 250;

interface Stop {
  name: string;
  /** Whether one can see that it has the focus. */
  isSeen: boolean;
}

/**
 * Presses Tab until what has this name has the focus: not at all where it has it already. Throws
 * where Tab does not reach it, or where the focus is not seen at a stop.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  let stop = await readStop(page);
  while (stop?.name !== name) {
    if (passed.length === MOST_STOPS) {
      throw new Error(`Tab does not reach ${name}, only ${passed.join(', ')}.`);
    }
    await page.keyboard.press('Tab');
    stop = await readStop(page);
    if (stop && !stop.isSeen) throw new Error(`The focus is not seen on ${stop.name}.`);
    passed.push(stop?.name ?? '(the browser)');
  }
}

/** Tabs to the button, once it is there, and presses it. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Waits until the page has put the focus there. */
export async function waitForFocus(page: Page, name: string): Promise<void> {
  try {
    await waitFor(`the focus to be on ${name}`, async () => (await focusOf(page)) === name);
  } catch (cause) {
    throw new Error(`The focus is on ${await focusOf(page)}, not on ${name}.`, { cause });
  }
}

/** The name of what has the focus; null while the page itself or the browser has it. */
export async function focusOf(page: Page): Promise<string | null> {
  return (await readStop(page))?.name ?? null;
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
