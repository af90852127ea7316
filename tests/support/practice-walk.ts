/**
 * One tab of ours in Chromium, walked through by what a person reads on it: names of places,
 * buttons, fields.
 */
import type { Locator, Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Chromium } from './chromium';
import { forgetAll } from './forget-all';
import { readAllStored } from './read-all-stored';

export type PopupPlace = 'Ground' | 'Pause' | 'Reframe' | 'Words';

/** Pages without a place of their own in the menu, and the one beside which they stand. */
const besides: Readonly<Record<string, string>> = {
  Ideas: 'Promises',
  'Words that feel true': 'Words',
};

export class PracticeWalk {
  private constructor(
    private readonly browser: Chromium,
    /** The tab that is walked through now. */
    public page: Page,
  ) {}

  /** At the toolbar popup, with nothing kept yet. */
  static async begin(browser: Chromium): Promise<PracticeWalk> {
    browser.context.setDefaultTimeout(15_000);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.evaluate(forgetAll);
    await page.reload();
    return new PracticeWalk(browser, page);
  }

  /** One of the popup's four places. */
  async choose(place: PopupPlace): Promise<void> {
    await this.page.getByRole('tab', { name: place }).click();
    await this.page.getByRole('tabpanel', { name: place }).waitFor();
  }

  /** Presses a link that opens a tab, and goes on there. */
  async openTab(link: string): Promise<void> {
    const opened = this.browser.context.waitForEvent('page');
    await this.link(link).click();
    const left = this.page;
    this.page = await opened;
    await left.close();
  }

  /** From the popup to a place of the options page. */
  async openPlace(place: string): Promise<void> {
    await this.openTab('All of Breather');
    await this.goTo(place);
  }

  async goTo(place: string): Promise<void> {
    const places = this.page.getByRole('navigation', { name: 'Places' });
    const first = besides[place] ?? place;
    await places.getByRole('link', { name: first, exact: true }).click();
    await this.heading(first).waitFor();
    if (first === place) return;
    await this.link(place).click();
    await this.heading(place).waitFor();
  }

  /** Opens what stands behind "…" of a row, and presses one of it. */
  async pressIn(row: string, name: string): Promise<void> {
    await this.press(`More: ${row}`);
    await this.press(name);
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  link = (name: string): Locator => this.page.getByRole('link', { name, exact: true });
  field = (name: string): Locator => this.page.getByRole('textbox', { name, exact: true });
  heading = (name: string): Locator => this.page.getByRole('heading', { name, exact: true });
  section = (name: string): Locator => this.page.getByRole('region', { name, exact: true });
  text = (words: string): Locator => this.page.getByText(words, { exact: true });

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** One of a row of chips. */
  async pick(name: string): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).check();
  }

  /** What a paste anywhere else would write. */
  async pasted(): Promise<string> {
    const elsewhere = await this.browser.context.newPage();
    await elsewhere.setContent('<textarea autofocus></textarea>');
    await elsewhere.locator('textarea').focus();
    await elsewhere.keyboard.press('Control+v');
    const text = await elsewhere.locator('textarea').inputValue();
    await elsewhere.close();
    return text;
  }

  /** All that Breather has written down anywhere, as one text. */
  stored(): Promise<string> {
    return this.page.evaluate(readAllStored);
  }

  /** Opens the page anew once all of these words are written down. */
  async reloadWith(...words: string[]): Promise<void> {
    await waitFor(`to be kept: ${words.join(', ')}`, async () => {
      const stored = await this.stored();
      return words.every((each) => stored.includes(each));
    });
    await this.page.reload();
  }

  /** Opens the page anew once these words are written down nowhere. */
  async reloadWithout(words: string): Promise<void> {
    await waitFor(`to be gone: ${words}`, async () => !(await this.stored()).includes(words));
    await this.page.reload();
  }

  /** Lets every kept thought be this much older. */
  async age(days: number): Promise<void> {
    await this.page.evaluate(makeOlder, days);
  }

  async end(): Promise<void> {
    await this.page.close();
  }
}

/** Runs in the page. */
function makeOlder(days: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('breather-journal');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('reframes', 'readwrite');
      const thoughts = transaction.objectStore('reframes');
      const reading = thoughts.getAll();
      reading.onsuccess = () => {
        for (const thought of reading.result) {
          thoughts.put({ ...thought, createdAt: thought.createdAt - days * 24 * 60 * 60 * 1000 });
        }
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
