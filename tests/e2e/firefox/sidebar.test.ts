/** The panel beside the page, as Firefox opens it: its sidebar. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { type Firefox, startFirefox } from '../../support/firefox';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.serve([
    { prefix: 'https://plain.example/', contentType: 'text/html', body: '<p>Nothing to write in' },
  ]);
});

afterAll(() => firefox?.close());

/** Runs the body of a function in the browser's own window, where `ours` is our sidebar. */
const inWindow = <T>(script: string, ...args: unknown[]) =>
  firefox.marionette.runInBrowser<T>(
    `const win = Services.wm.getMostRecentWindow('navigator:browser');
     const sidebar = win.SidebarController;
     const [id, ours] = [...sidebar.sidebars.entries()].find(([, { extensionId }]) => extensionId === args[0]);
     const inner = sidebar.browser?.contentDocument?.getElementById('webext-panels-browser');
     ${script}`,
    [firefox.extensionId, ...args],
  );

/** What the body of a function gives in the page of the sidebar; null where it is not there. */
const inSidebar = <T>(script: string) =>
  inWindow<T | null>(
    `const { getMarionetteCommandsActorProxy: actorOf } = ChromeUtils.importESModule(
       'chrome://remote/content/marionette/actors/MarionetteCommandsParent.sys.mjs');
     if (!sidebar.isOpen || !inner?.browsingContext) return null;
     const options = { sandboxName: 'sidebar', timeout: 5000 };
     return actorOf(() => inner.browsingContext).executeScript(args[1], [], options);`,
    script,
  );

const waitForWords = (words: string) =>
  waitFor(`the sidebar to say ${words}`, async () =>
    (await inSidebar<string>("return document.body?.innerText ?? ''"))?.includes(words),
  );

const isOpen = () => inWindow<boolean>('return sidebar.isOpen');

/** Presses with the mouse in the sidebar, as a hand would, on what bears this name. */
async function press(name: string): Promise<void> {
  const at = await waitFor(`${name} in the sidebar`, () =>
    inSidebar<{ x: number; y: number }>(
      `const one = [...document.querySelectorAll('button, a')].find((each) =>
         (each.getAttribute('aria-label') ?? each.textContent).trim() === ${JSON.stringify(name)});
       const box = one?.getBoundingClientRect();
       return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;`,
    ),
  );
  const from = await inWindow<{ x: number; y: number }>(
    `const box = inner.getBoundingClientRect();
     const frame = sidebar.browser.getBoundingClientRect();
     return { x: frame.x + box.x, y: frame.y + box.y };`,
  );
  const x = Math.round(from.x + at.x);
  const y = Math.round(from.y + at.y);
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await firefox.marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await firefox.marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  } finally {
    await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Presses *Keep it open* in the popup, here as a page of a tab. */
async function keepOpen(): Promise<void> {
  const popup = await firefox.openExtensionPage('popup.html');
  const point = await waitFor('Keep it open', () =>
    popup.evaluate(() => {
      const one = [...document.querySelectorAll('footer button')].find(
        ({ textContent }) => textContent === 'Keep it open',
      );
      const box = one?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }),
  );
  await popup.clickAt(point);
  await waitForWords('Close at once');
  // The page closed itself, as the popup does.
  const [handle] = (await firefox.marionette.send('WebDriver:GetWindowHandles')) as string[];
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle });
}

test('it is not open before anybody asked for it, opens by a press, and closes at once', async () => {
  expect(await isOpen()).toBe(false);
  await keepOpen();
  expect(await isOpen()).toBe(true);
  await press('Emergency Close at once');
  await waitFor('the sidebar to be closed', async () => !(await isOpen()));
});

test('its line is about the tab in front, whose address the browser does not tell', async () => {
  await keepOpen();
  const own = await firefox.openExtensionPage('options.html#support');
  await waitForWords('Breather cannot run here');
  const plain = await firefox.openTab();
  await plain.open('https://plain.example/unseen');
  await waitForWords('Not on here. Turn it on with the button on the toolbar.');
  // It comes to the front again.
  await own.evaluate(() => undefined);
  await waitForWords('Breather cannot run here');
  await plain.close();
  await own.close();
});

test('a run that was begun elsewhere is shown, and what was written outlives it and the background', async () => {
  await press('Draft it here first');
  await waitForWords('What I felt');
  await inSidebar(
    `const field = document.querySelector('textarea');
     field.value = 'You came home at nine';
     field.dispatchEvent(new InputEvent('input', { bubbles: true }));`,
  );
  await waitForWords('You came home at nine.');
  const page = await firefox.openExtensionPage('popup.html');
  await waitFor('Start to have the focus', () =>
    page.evaluate(() => document.activeElement?.textContent === 'Start'),
  );
  await page.press('Enter');
  await waitForWords('Breathe in through the nose');
  await firefox.stopBackground();
  await press('Stop');
  await waitForWords('You came home at nine.');
  const kept = await page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: Record<'local' | 'session', { get(key: null): Promise<object> }> };
    };
    return JSON.stringify([
      await browser.storage.local.get(null),
      await browser.storage.session.get(null),
    ]);
  });
  expect(kept).toContain('"run":null');
  expect(kept).not.toContain('nine');
  await page.close();
});

test('in discreet mode its title is neutral, and it is covered', async () => {
  const titleIs = (title: string) =>
    waitFor(
      `the sidebar to be called ${title}`,
      async () => (await inWindow<string>('return ours.label')) === title,
    );
  await titleIs('Breather');
  const page = await firefox.openExtensionPage('options.html#settings/privacy');
  await page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await browser.storage.local.set({ settings: { version: 1, discreet: true } });
  });
  await titleIs('Notes');
  await waitForWords('Open');
  expect(await inSidebar<string>('return document.body.innerText')).not.toContain('Ground');
  await page.close();
});
