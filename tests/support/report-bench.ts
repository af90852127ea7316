/** A browser with the shipped build, in which the pages of `tests/fixtures/reports` open. */
import { afterAll, beforeAll, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type ExtensionBrowser, startBrowser, type Tab } from './extension-browser';
import { forgetUse } from './forget-use';
import { markFromPopup } from './mark-from-popup';
import { findButton, MARK } from './prompt-view';
import { ReportPage } from './report-page';
import { reportRoutes } from './report-routes';
import { setWait, turnOnSites } from './settings-page';

interface Opening {
  /** Origin, path and query; an origin of this test alone where the report names none. */
  at?: string;
  /** Only the query, behind that. */
  query?: string;
  /**
   * The box in which the message is written; the first one of the page unless a test says another.
   */
  box?: string;
}

const ANY_BOX = 'textarea,[contenteditable],input[type="text"]';

/** Pages that no report gives a site of its own. */
const ANYWHERE = 'reports.example';

let origins = 0;

/** An origin that no test had before it, so that nothing learnt or marked elsewhere counts. */
export function newOrigin(page: string): string {
  origins += 1;
  return `https://${page}-${origins}.${ANYWHERE}`;
}

/**
 * To be made at the top of a file of tests: it starts the browser before them, and ends it after
 * them.
 */
export function createReportBench() {
  let browser: ExtensionBrowser;
  let tab: Tab | null = null;
  let windows: Tab[] = [];
  const turnedOn = new Set<string>();

  beforeAll(async () => {
    browser = await startBrowser({ lessMotion: true });
    await setWait(browser, 0);
    await turnOnSites(browser, [`https://*.${ANYWHERE}/*`]);
  });

  afterAll(() => browser?.close());

  return {
    browser: () => browser,

    /** By the button beside the box, or from the popup where no place for it is found. */
    async markAnyhow(page: ReportPage): Promise<void> {
      const hasButton = await waitFor(MARK, () => findButton(page.tab, MARK), 2_000).catch(
        () => null,
      );
      if (hasButton) return page.mark();
      const origin = await page.tab.evaluate(() => location.origin);
      expect(await markFromPopup(browser, origin), 'the popup found a box to mark').toBe(true);
    },

    /** The window that the page opens when `act` is done on it; closed before the next page. */
    async windowOpenedBy(act: () => Promise<void>): Promise<Tab> {
      const opened = await browser.tabOpenedBy(act);
      windows.push(opened);
      return opened;
    },

    /**
     * Opens the page on a site that is turned on. Nothing is written yet, and nothing has the focus
     * but by the page.
     */
    async open(page: string, { at, query = '', box = ANY_BOX }: Opening = {}) {
      const address = at ?? `${newOrigin(page)}/${query}`;
      const { origin } = new URL(address);
      // A tab of its own each time: a page that a failed test left behind may be stuck in a dialog.
      for (const one of [...windows, ...(tab ? [tab] : [])]) await one.close();
      windows = [];
      tab = null;
      await browser.serve(reportRoutes(page, origin));
      const isOn = turnedOn.has(origin) || origin.endsWith(`.${ANYWHERE}`);
      if (!isOn) await turnOnSites(browser, [`${origin}/*`]);
      turnedOn.add(origin);
      await forgetUse(browser);
      tab = await browser.openTab();
      await tab.open(address);
      return new ReportPage(tab, box);
    },
  };
}
