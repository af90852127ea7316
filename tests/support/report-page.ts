/** A page of one situation in a tab: what the person does on it, and what the site got of it. */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Tab } from './extension-browser';
import { centreOf, evaluateOn } from './page-elements';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  readPrompt,
  waitForNoDialog,
} from './prompt-view';
import { waitUntilStill } from './still-point';
import { unlessItLeaves } from './unless-it-leaves';

interface SiteWindow extends Window {
  delivered: string[];
  notes: string[];
  opener: SiteWindow | null;
}

declare const window: SiteWindow;

/** What the notice says when a press of ours delivered nothing. */
const PRESS_AGAIN = 'Press send again';

export class ReportPage {
  /** What the site got before the message that is under test. */
  private sent: string[] = [];

  constructor(
    readonly tab: Tab,
    /** The box in which the message is written. */
    readonly box: string,
  ) {}

  /** The same page, with another of its boxes under test. */
  withBox(box: string): ReportPage {
    return this.with(this.tab, box);
  }

  /** The same page where its box is now: in another tab. */
  with(tab: Tab, box = this.box): ReportPage {
    const page = new ReportPage(tab, box);
    page.sent = this.sent;
    return page;
  }

  press(chord: string): Promise<void> {
    return this.tab.press(chord);
  }

  async click(selector: string): Promise<void> {
    await this.tab.clickAt(await waitUntilStill(selector, () => centreOf(this.tab, selector)));
  }

  async focusBox(): Promise<void> {
    await this.click(this.box);
    await waitFor('the caret to be in the box', () =>
      evaluateOn(this.tab, this.box, (box) =>
        box.contains((box.getRootNode() as Document | ShadowRoot).activeElement),
      ),
    );
  }

  /** Writes on where the caret is. An editor may end a line with a break of its own. */
  async type(text: string): Promise<void> {
    const wanted = ((await this.text()) + text).trim();
    await this.tab.type(text);
    await waitFor(`the box to hold ${wanted}`, async () => (await this.draft()) === wanted);
  }

  async write(text: string): Promise<void> {
    await this.focusBox();
    await this.type(text);
  }

  /** A draft that the person marked. */
  async writeMarked(text: string): Promise<void> {
    await this.write(text);
    await this.mark();
  }

  /** A mark that a failed test left at the same address is taken back first. */
  async mark(): Promise<void> {
    await waitFor('the mark button', () => findButton(this.tab, MARK));
    if (await isMarked(this.tab)) {
      await clickButton(this.tab, MARK);
      await waitFor('no mark', async () => !(await isMarked(this.tab)));
    }
    await mark(this.tab);
  }

  /**
   * What the person wrote, without a hint that the editor draws among it, and without what is blank
   * around it.
   */
  async draft(): Promise<string> {
    return (await this.text()).trim();
  }

  private async text(): Promise<string> {
    const text = await evaluateOn(this.tab, this.box, (box) => {
      if ('value' in box) return String(box.value);
      const hint = box.querySelector<HTMLElement>('[contenteditable="false"]');
      return box.innerText.replace(hint?.innerText ?? '', '');
    });
    return text ?? '';
  }

  delivered(): Promise<string[]> {
    // A window that the page opened delivers for it.
    return this.tab.evaluate(() => window.delivered ?? window.opener?.delivered ?? []);
  }

  notes(): Promise<string[]> {
    return this.tab.evaluate(() => window.notes);
  }

  /** Waits until the page wrote down that it did this. */
  async waitForNote(note: string): Promise<void> {
    await waitFor(`the page to note ${note}`, async () => (await this.notes()).includes(note));
  }

  async expectMarked(): Promise<void> {
    await waitFor('the box to be shown as marked', () => isMarked(this.tab));
  }

  async expectNotMarked(): Promise<void> {
    const isFree = async () => (await findButton(this.tab, MARK))?.isPressed === false;
    await waitFor('the box to be shown as not marked', isFree);
  }

  /** The dialog is open, nothing went, and the draft is as it was. */
  async expectHeld(draft: string): Promise<void> {
    const end = await waitFor('the message to be held', async () => {
      if ((await readPrompt(this.tab))?.dialog) return 'held';
      const delivered = await this.delivered();
      return delivered.length > this.sent.length ? `sent: ${delivered.join()}` : null;
    });
    expect(end).toBe('held');
    expect((await readPrompt(this.tab))?.dialog).toBe('Take a pause?');
    expect(await this.delivered()).toEqual(this.sent);
    expect(await this.draft()).toBe(draft);
  }

  /** *Keep editing*: everything is as it was before the send. */
  async keepEditing(draft: string): Promise<void> {
    await clickButton(this.tab, 'Keep editing');
    await this.expectKept(draft);
  }

  async expectKept(draft: string): Promise<void> {
    await waitForNoDialog(this.tab);
    expect(await this.delivered()).toEqual(this.sent);
    expect(await this.draft()).toBe(draft);
  }

  /**
   * *Send now*, by mouse: exactly this goes, once, without a word about pressing again; and the
   * mark ends.
   */
  async sendNow(message: string): Promise<void> {
    await clickButton(this.tab, 'Send now');
    await this.expectSent(message);
  }

  async expectSent(message: string): Promise<void> {
    await this.expectDelivered(message);
    await this.expectEnded();
  }

  /** The message arrived and is the newest one; it counts as sent from now on. */
  async expectDelivered(message: string): Promise<void> {
    const wanted = [...this.sent, message];
    await waitFor(`${message} to be delivered`, async () => {
      await this.expectNoAdvice();
      return (await this.delivered()).length >= wanted.length;
    });
    expect(await this.delivered()).toEqual(wanted);
    this.sent = wanted;
  }

  /**
   * What was sent is over for Breather too: no dialog, no mark, no advice, and nothing went twice.
   */
  async expectEnded(): Promise<void> {
    await waitFor('the mark to end', async () => {
      await this.expectNoAdvice();
      return !(await isMarked(this.tab));
    });
    expect((await readPrompt(this.tab))?.dialog ?? null).toBeNull();
    expect(await this.delivered()).toEqual(this.sent);
  }

  async expectNoAdvice(): Promise<void> {
    expect((await readPrompt(this.tab))?.text ?? '').not.toContain(PRESS_AGAIN);
  }

  /** The page is at rest, or asks something: nothing advises to press again, for so many ms. */
  async expectNoAdviceFor(ms: number): Promise<void> {
    const endsAt = Date.now() + ms;
    await waitFor('a while', async () => {
      await this.expectNoAdvice();
      return Date.now() > endsAt;
    });
  }

  /**
   * What the person pressed was no send: the page did its part, which is waited for, and nothing
   * was held.
   */
  async expectNotHeld(didItsPart: () => Promise<unknown>): Promise<void> {
    const end = await waitFor('the page to act', () =>
      unlessItLeaves(async () => {
        if (await didItsPart()) return 'acted';
        return (await readPrompt(this.tab))?.dialog ? 'held' : null;
      }),
    );
    expect(end).toBe('acted');
    expect((await readPrompt(this.tab))?.dialog ?? null).toBeNull();
    expect(await this.delivered()).toEqual(this.sent);
  }

  /** Waits until the page left to this path and query, without a word of advice before. */
  async expectLeft(to: string): Promise<void> {
    const address = await waitFor(`the page to leave to ${to}`, () =>
      unlessItLeaves(async () => {
        await this.expectNoAdvice();
        // Firefox answers with nothing while it replaces the page.
        const address: string | null = await this.tab.evaluate(
          () => location.pathname + location.search,
        );
        return address?.startsWith('/next') ? address : null;
      }),
    );
    expect(address).toBe(to);
  }

  /** The next message is no longer heated, so it goes by the same way without us. */
  async expectNextGoes(act: () => Promise<void>, delivered = 'next'): Promise<void> {
    await waitFor('an empty box', async () => (await this.draft()) === '');
    await this.write('next');
    await act();
    await this.expectDelivered(delivered);
    expect((await readPrompt(this.tab))?.dialog ?? null).toBeNull();
  }

  /**
   * The whole way of a send that has to be held: held, kept, held again, sent once, and the next
   * one free.
   */
  async expectWholeSend(
    act: () => Promise<void>,
    how: { draft?: string; message?: string; next?: string } = {},
  ): Promise<void> {
    const { draft = 'heated', message = draft, next = 'next' } = how;
    await act();
    await this.expectHeld(draft);
    await this.keepEditing(draft);
    await act();
    await this.expectHeld(draft);
    await this.sendNow(message);
    await this.expectNextGoes(act, next);
  }
}
