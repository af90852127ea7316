/**
 * Presses as a screen reader or the control by voice does: by what the browser tells such a program
 * of the page, without a pointer and without the focus. Firefox alone lets a test do so.
 */
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Tab } from './extension-browser';
import { FirefoxTab } from './firefox-tab';

/** Presses this element of the page. */
export function pressByProgram(tab: Tab, selector: string): Promise<void> {
  return press(tab, 'document.querySelector(arguments[0])', selector);
}

/** Presses our button of this name. */
export function pressOwnByProgram(tab: Tab, name: string): Promise<void> {
  const roots = `[...document.querySelectorAll('span')].map((one) => one.openOrClosedShadowRoot)`;
  const buttons = `${roots}.flatMap((root) => root ? [...root.querySelectorAll('button')] : [])`;
  return press(tab, `${buttons}.find((one) => one.ariaLabel === arguments[0])`, name);
}

async function press(tab: Tab, found: string, name: string): Promise<void> {
  if (!(tab instanceof FirefoxTab)) throw new Error('Only Firefox tells a test what it tells.');
  // What it tells is there a moment after it was first asked for, or after it was drawn.
  await waitFor(`${name} for a program`, () =>
    tab.runAsBrowser<boolean>(
      `globalThis.breatherTold ??=
         Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
       const node = ${found};
       const told = node && globalThis.breatherTold.getAccessibleFor(node);
       told?.doAction(0);
       return !!told;`,
      name,
    ),
  );
}
