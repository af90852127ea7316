/** What the page does by itself while a person is in it. */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { AddressPart } from '../fixtures/addresses';
import type { Answer, ChatWindow } from '../fixtures/chat';
import type { ChatPage } from '../support/chat-page';

declare const window: ChatWindow;

/** Two changes of the address or the box that come sooner are one, as far as anybody can tell. */
const SETTLED_MS = 3_200;

/**
 * An editor that makes its changes by itself has drawn them by then, and no page saves at each
 * letter.
 */
const DRAWN_MS = 120;

/** By then the draft was looked at, as it is once a person rests from writing. */
const RESTED_MS = 300;

export class PageMoves {
  private movedAtMs = 0;
  private isOpen = false;

  constructor(
    private readonly chat: ChatPage,
    private readonly chatName: string,
  ) {}

  /** Opens the first chat where its page has its address now. */
  async open(): Promise<void> {
    const { chat, chatName } = this;
    const address = this.isOpen ? await this.addressOfFirst() : undefined;
    // An address that differs by its hash alone is no other load.
    if (address) await chat.tab.open('about:blank');
    await chat.open(chatName, address);
    this.isOpen = true;
    this.movedAtMs = 0;
    await chat.tab.evaluate(() => {
      document.body.style.minHeight = '1600px';
      window.surroundings.showControls();
    });
  }

  async switchTo(which: 'first' | 'other', keepsDraft: boolean, tookMs: number): Promise<void> {
    const { chat, chatName } = this;
    await this.settle();
    await chat.tab.evaluate(
      (keeps, ms) => {
        window.surroundings.keepsDrafts = keeps;
        window.surroundings.switchMs = ms;
      },
      keepsDraft,
      tookMs,
    );
    await chat.click(`[data-chat="${which}"]`);
    const name = which === 'first' ? chatName : `${chatName}-other`;
    await waitFor('the other chat', () =>
      chat.tab.evaluate((wanted) => window.chat.name === wanted, name),
    );
    await chat.focusComposer();
    this.movedAtMs = Date.now();
  }

  async readdress(part: AddressPart, by: 'push' | 'replace'): Promise<void> {
    await this.settle();
    await this.chat.tab.evaluate(
      (which, how) => window.surroundings.readdress(which, how),
      part,
      by,
    );
    this.movedAtMs = Date.now();
  }

  setAnswer(answer: Answer): Promise<void> {
    return this.chat.tab.evaluate((next) => {
      window.chat.answer = next;
    }, answer);
  }

  toggleNeighbour(): Promise<void> {
    return this.chat.tab.evaluate(() => window.surroundings.toggleNeighbour());
  }

  closeThread(): Promise<void> {
    return this.chat.tab.evaluate(() => window.surroundings.closeThread());
  }

  async redraw(): Promise<void> {
    await this.settle();
    await this.chat.tab.evaluate(() => window.surroundings.redraw());
  }

  async remount(): Promise<void> {
    await this.settle(RESTED_MS);
    await this.chat.tab.evaluate(() => window.chat.remount());
  }

  private async settle(leastMs = DRAWN_MS): Promise<void> {
    const restMs = Math.max(this.movedAtMs + SETTLED_MS - Date.now(), leastMs);
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }

  /** Another load begins at the address that the first chat has by now. */
  private async addressOfFirst(): Promise<string> {
    const { chat, chatName } = this;
    const address = await chat.tab.evaluate(
      (name) => window.surroundings.addressOf(name),
      chatName,
    );
    return new URL(address, chat.fixture.url).href;
  }
}
