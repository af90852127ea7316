/**
 * The popup as the toolbar shows it, with the rights that a press on the toolbar gives, and the
 * panel beside the page. Neither lies in a tab, so Playwright does not know them; the browser's own
 * protocol opens them and speaks with them.
 */
import type { CDPSession, Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Chromium } from './chromium';
import type { Json, Point } from './extension-browser';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Reply {
  id?: number;
  /** The popup went before it could answer, as after a click that opens a tab. */
  isClosed?: true;
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  };
}

export class ToolbarPopup {
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private lastId = 0;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== this.sessionId) return;
      const reply: Reply = JSON.parse(event.message);
      if (reply.id !== undefined) this.waiting.get(reply.id)?.(reply);
    });
    cdp.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== this.sessionId) return;
      for (const answer of this.waiting.values()) answer({ isClosed: true });
    });
  }

  /** Presses the toolbar button over this tab, which comes to the front. */
  static async open(browser: Chromium, over: Page): Promise<ToolbarPopup> {
    await over.bringToFront();
    const cdp = await requireSession(browser);
    const tabs = (await targetsOf(cdp)).filter(
      ({ type, url }) => type === 'tab' && url === over.url(),
    );
    const [tab] = tabs;
    if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${over.url()}.`);
    // The types of the protocol lag behind the browser.
    const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
    const opened = await ToolbarPopup.attach(cdp, '/popup.html');
    await waitFor('the popup to be drawn', () => opened.isDrawn());
    return opened;
  }

  /** The panel beside the page, once the person opened it. */
  static async besidePage(browser: Chromium): Promise<ToolbarPopup> {
    return ToolbarPopup.attach(await requireSession(browser), '/sidepanel.html');
  }

  private static async attach(cdp: CDPSession, page: string): Promise<ToolbarPopup> {
    const { targetId } = await waitFor(`${page} to open`, async () =>
      (await targetsOf(cdp)).find(({ type, url }) => type === 'page' && url.endsWith(page)),
    );
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new ToolbarPopup(cdp, targetId, sessionId);
  }

  async evaluate<A extends Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { result, isClosed } = await this.send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (isClosed) throw new Error('The popup is closed.');
    const failed = result?.exceptionDetails;
    if (failed) throw new Error(failed.exception?.description ?? 'failed in the popup');
    return result?.result?.value as T;
  }

  text(): Promise<string> {
    return this.evaluate(() => document.querySelector('main')?.innerText ?? '');
  }

  async waitForText(wanted: string | RegExp): Promise<void> {
    await waitFor(`the popup to say ${wanted}`, async () => {
      const text = await this.text();
      return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    });
  }

  /** So many seconds of an exercise are over, or more: a busy machine skips some. */
  async waitForSeconds(least: number): Promise<void> {
    await waitFor(`${least} seconds of the exercise`, async () => {
      const seconds = secondsShownIn(await this.text());
      return seconds !== null && seconds >= least;
    });
  }

  /** The name of what has the focus. */
  focus(): Promise<string> {
    return this.evaluate(() => {
      const active = document.activeElement;
      return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
    });
  }

  /** Clicks with the mouse on what has this name. */
  async click(name: string): Promise<void> {
    const { x, y } = await waitFor(`${name} in the popup`, () => this.findByName(name));
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  /** Puts this text in where the caret is, as an input method does. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  pressEnter(): Promise<void> {
    return this.press({ key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
  }

  pressEscape(): Promise<void> {
    return this.press({ key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 });
  }

  private async press({ text, ...key }: Record<string, string | number>): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...(text && { text }) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Goes, as it does when the person clicks beside it. */
  async close(): Promise<void> {
    await this.evaluate(() => void setTimeout(() => window.close()));
    await waitFor('the popup to close', async () =>
      (await targetsOf(this.cdp)).every(({ targetId }) => targetId !== this.targetId),
    );
    await this.cdp.detach();
  }

  /**
   * The site is known, the place or the run is there, and its window is as large as it asked for:
   * nothing grows now.
   */
  private isDrawn(): Promise<boolean> {
    return this.evaluate(
      () =>
        document.querySelector('[data-face] [data-stage], [role="tabpanel"] *') !== null &&
        document.querySelector('[data-state="looking"]') === null &&
        innerWidth === document.body.offsetWidth &&
        innerHeight === document.body.offsetHeight,
    );
  }

  /** Null also while it moves, as the window of the popup grows with what it shows. */
  private findByName(name: string): Promise<Point | null> {
    return this.evaluate(async (wanted) => {
      const found = [...document.querySelectorAll('button, a, summary, label')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted,
      );
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const before = found?.getBoundingClientRect();
      for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = found?.getBoundingClientRect();
      if (before?.x !== box?.x || before?.y !== box?.y) return null;
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name);
  }

  private async send(method: string, params: object): Promise<Reply> {
    this.lastId += 1;
    const id = this.lastId;
    const reply = new Promise<Reply>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    const { sessionId } = this;
    try {
      await this.cdp.send('Target.sendMessageToTarget', { sessionId, message });
    } catch (cause) {
      // A key that closes the popup as it goes down has nobody to come up for.
      if (String(cause).includes('No session with given id')) return { isClosed: true };
      throw cause;
    }
    return reply;
  }
}

function requireSession(browser: Chromium): Promise<CDPSession> {
  const process = browser.context.browser();
  if (!process) throw new Error('The browser has no connection of its own.');
  return process.newBrowserCDPSession();
}

async function targetsOf(cdp: CDPSession): Promise<Target[]> {
  // An empty filter lets every kind of target through, tabs as well.
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** Of a running exercise; null where the popup shows no time. */
export function secondsShownIn(text: string): number | null {
  const [, minutes, seconds] = /(\d+):(\d\d) of /.exec(text) ?? [];
  return minutes && seconds ? Number(minutes) * 60 + Number(seconds) : null;
}
