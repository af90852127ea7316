/** What is half written on a page stays over a look at another one, and is in no storage. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { readAllStored } from '../support/read-all-stored';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
});
afterAll(() => browser?.close());

const NOTE = 'A calm talk by the lake';

/** The middle of what is drawn and has this selector. */
async function clickOn(tab: Tab, selector: string): Promise<void> {
  const point = await waitFor(`${selector} to be drawn`, () =>
    tab.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
        one.checkVisibility(),
      );
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector),
  );
  await tab.clickAt(point);
}

/** What a person sees: the heading that is drawn, and the text in the field that is. */
function readSeen(tab: Tab) {
  return tab.evaluate(() => {
    const drawn = <E extends HTMLElement>(selector: string) =>
      [...document.querySelectorAll<E>(selector)].find((one) => one.checkVisibility());
    return {
      title: drawn('h1')?.textContent ?? null,
      focused: document.activeElement?.textContent ?? null,
      note: drawn<HTMLTextAreaElement>('textarea')?.value ?? null,
      width: drawn('main > div')?.getBoundingClientRect().width ?? 0,
    };
  });
}

test('a note stays while the person looks at Support', async () => {
  const tab = await browser.openExtensionPage('options.html#journal');
  await clickOn(tab, 'textarea');
  await tab.type(NOTE);
  const before = await readSeen(tab);
  await clickOn(tab, 'nav a[href="#support"]');
  await waitFor('Support', async () => (await readSeen(tab)).title === 'Support');
  expect(await readSeen(tab)).toMatchObject({ note: null, focused: 'Support' });
  expect(await tab.evaluate(readAllStored)).not.toContain(NOTE);
  await clickOn(tab, 'nav a[href="#journal"]');
  await waitFor('the journal', async () => (await readSeen(tab)).title === 'Journal');
  expect(await readSeen(tab)).toEqual({ ...before, focused: 'Journal', note: NOTE });
  await tab.close();
});
