/** A fixture in a tab: what the person does in the chat, and what the site got of it. */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Fixture, Way } from '../fixtures/catalogue';
import type { ChatWindow } from '../fixtures/chat';
import type { Point, Tab } from './extension-browser';
import { framePageOf } from './fixture-routes';
import { centreOf, evaluateOn } from './page-elements';
import { waitUntilStill } from './still-point';

declare const window: ChatWindow;

/**
 * The last two are layers of the browser's own: a modal `dialog`, and a popover that closes at a
 * press outside.
 */
export type Place = 'page' | 'shadow' | 'frame' | 'dialog' | 'popover';

/**
 * Where the caret is in the draft, in characters; null when the composer does not have the focus.
 */
export type Caret = { start: number; end: number } | null;

let chats = 0;

/** A name that no case of this run had before, so that no mark of an earlier case can matter. */
export function newChatName(): string {
  chats += 1;
  return `chat-${process.pid}-${chats}`;
}

const PRESSES_AGAIN_MS = 3_000;

export class ChatPage {
  constructor(
    readonly tab: Tab,
    readonly fixture: Fixture,
    readonly place: Place = 'page',
  ) {}

  /** Opens the chat and puts the caret into its composer. */
  async open(chatName = newChatName(), url = this.addressOf(chatName)): Promise<void> {
    if (this.place === 'frame') {
      await this.tab.open(`${framePageOf(this.fixture)}?show=${encodeURIComponent(url)}`);
      await this.tab.enterFrame();
    } else {
      await this.tab.open(url);
    }
    await this.focusComposer();
  }

  async focusComposer(): Promise<void> {
    const { composer } = this.fixture;
    // Some chats take no word until they have answered.
    await waitFor('the composer to take words', () =>
      this.evaluateOn(composer, (element) => !element.matches(':disabled')),
    );
    await this.tab.clickAt(await this.stillCentre(composer));
    // One that was turned off in that moment loses the caret, and a person presses again.
    const isIn = await waitFor('the caret', () => this.caret(), PRESSES_AGAIN_MS).catch(() => null);
    if (isIn) return;
    await this.tab.clickAt(await this.stillCentre(composer));
    await waitFor('the caret to be in the composer', () => this.caret());
  }

  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  press(chord: string): Promise<void> {
    return this.tab.press(chord);
  }

  /**
   * Writes and waits until the site itself holds the text, as its editor may do so in a later turn.
   */
  async write(text: string): Promise<void> {
    const before = await this.text();
    await this.tab.type(text);
    await waitFor(`the site to hold ${text}`, async () => (await this.text()) === before + text);
  }

  async click(selector: string): Promise<void> {
    await this.tab.clickAt(await this.centre(selector));
  }

  async sendBy(way: Way): Promise<void> {
    if (way === 'Enter' || way === 'Control+Enter' || way === 'Alt+s') {
      await this.tab.press(way);
      return;
    }
    await this.waitForButton();
    const button = this.requireButton();
    if (way === 'click') await this.tab.clickAt(await this.stillCentre(button));
    else if (way === 'touch') await this.tab.touchAt(await this.stillCentre(button));
    else {
      await this.focus(button);
      await this.tab.press(way === 'Enter on button' ? 'Enter' : 'Space');
    }
  }

  async centre(selector: string): Promise<Point> {
    return centreOf(this.tab, selector);
  }

  /** Where a hand would press it: at rest, and with nothing of ours over it as things move. */
  private stillCentre(selector: string): Promise<Point> {
    return waitUntilStill(selector, async () => {
      const point = await this.centre(selector);
      return (await this.isUnderOurs(selector)) ? null : point;
    });
  }

  private isUnderOurs(selector: string): Promise<boolean | null> {
    return this.evaluateOn(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { ownerDocument: page } = element;
      const top = page.elementFromPoint(x + width / 2, y + height / 2);
      return top?.getAttribute('style')?.startsWith('all: initial !important') ?? false;
    });
  }

  async focus(selector: string): Promise<void> {
    await waitFor(`${selector} to take the focus`, () =>
      this.evaluateOn(selector, (element) => {
        element.focus();
        return (element.getRootNode() as Document).activeElement === element;
      }),
    );
  }

  text(): Promise<string> {
    return this.tab.evaluate(() => window.chat.composer.text());
  }

  delivered(): Promise<string[]> {
    return this.tab.evaluate(() => window.delivered);
  }

  /** Waits until the site got exactly these messages, in this order. */
  async expectDelivered(messages: string[]): Promise<void> {
    let last: string[] = [];
    try {
      await waitFor('delivery', async () => {
        last = await this.delivered();
        return last.length >= messages.length;
      });
    } catch {}
    if (JSON.stringify(last) !== JSON.stringify(messages)) {
      throw new Error(`Delivered ${JSON.stringify(last)}, not ${JSON.stringify(messages)}`);
    }
  }

  async expectEmpty(): Promise<void> {
    await waitFor('the composer to be empty', async () => (await this.text()).trim() === '');
  }

  async waitForText(pattern: RegExp): Promise<void> {
    await waitFor(`the draft to match ${pattern}`, async () => pattern.test(await this.text()));
  }

  async waitForSuggestions(): Promise<void> {
    await waitFor('the suggestions to open', () =>
      this.tab.evaluate(() => !window.chat.suggestions.hidden),
    );
  }

  async switchTo(which: 'first' | 'other'): Promise<void> {
    await this.click(`[data-chat="${which}"]`);
    await this.focusComposer();
  }

  /** The events of a send that reached the page since it was last asked. */
  seen(): Promise<string[]> {
    return this.tab.evaluate(() => window.seen.splice(0));
  }

  record(name: 'picked' | 'edited' | 'mishaps'): Promise<string[]> {
    return this.tab.evaluate((which) => window[which as 'picked'], name);
  }

  /** The markup of the composer or its value: whatever a stranger's hand would change. */
  draftMarkup(): Promise<string> {
    return this.tab.evaluate(() => {
      const { element } = window.chat.composer;
      return 'value' in element ? String(element.value) : element.innerHTML;
    });
  }

  caret(): Promise<Caret> {
    return this.evaluateOn(this.fixture.composer, (element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      const active = root.activeElement;
      if (!document.hasFocus() || !active || !element.contains(active)) return null;
      if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
        return { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
      }
      const selection = getSelection();
      const roots = root instanceof ShadowRoot ? [root] : [];
      const range = selection?.getComposedRanges({ shadowRoots: roots })[0];
      if (!range || !element.contains(range.startContainer)) return null;
      const offset = (node: Node, at: number) => {
        const before = document.createRange();
        before.selectNodeContents(element);
        before.setEnd(node, at);
        return before.toString().length;
      };
      return {
        start: offset(range.startContainer, range.startOffset),
        end: offset(range.endContainer, range.endOffset),
      };
    });
  }

  /** Waits until the page and the editor agree that the caret is here. */
  async waitForCaret(wanted: NonNullable<Caret>): Promise<void> {
    await waitFor(`the caret to be at ${wanted.start} to ${wanted.end}`, async () => {
      const known = await this.tab.evaluate(() => window.chat.composer.caret?.() ?? null);
      const carets = [await this.caret(), known ?? wanted];
      return carets.every((caret) => caret?.start === wanted.start && caret.end === wanted.end);
    });
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  /** Waits until the site would take a press on its send button, in a shadow root too. */
  async waitForButton(): Promise<void> {
    const button = this.requireButton();
    await waitFor('the send button to be ready', () =>
      this.evaluateOn(button, (found) => !found.matches(':disabled, [aria-disabled="true"]')),
    );
  }

  private requireButton(): string {
    if (!this.fixture.button) throw new Error(`${this.fixture.name} has no send button.`);
    return this.fixture.button;
  }

  private evaluateOn<T>(selector: string, run: (element: HTMLElement) => T): Promise<T | null> {
    return evaluateOn(this.tab, selector, run);
  }

  private addressOf(chatName: string): string {
    const { url, chatsBy: where } = this.fixture;
    const isPlain = this.place === 'page' || this.place === 'frame';
    const query = `?chat=${chatName}${isPlain ? '' : `&in=${this.place}`}`;
    if (where === 'path') return `${url}${chatName}${query}`;
    return where === 'hash' ? `${url}${query}#${chatName}` : `${url}${query}`;
  }
}
