/** Plays the acts of one life in a real browser, and compares what is seen with what must be after each. */

import { waysOf } from '../e2e/ways';
import type { ChatWindow } from '../fixtures/chat';
import type { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser } from '../support/extension-browser';
import { takeOwnNodes } from '../support/page-nodes';
import { clickButton, findButton, MARK, reachByKeyboard, readPrompt } from '../support/prompt-view';
import { waitFor } from '../support/wait';
import type { Act, Choice } from './acts';
import { Expected } from './expected';
import { Fault, findFault, type Seen } from './faults';

declare const window: ChatWindow;

export class Player {
  readonly expected = new Expected();
  readonly played: string[] = [];
  sends = 0;
  deliveries = 0;
  private words = 0;

  constructor(
    private readonly browser: ExtensionBrowser,
    private readonly chat: ChatPage,
    private readonly conversation: string,
  ) {}

  async play(acts: readonly Act[]): Promise<void> {
    await this.do('open', () => this.open());
    for (const act of acts) {
      if (!this.expected.allows(act) || !this.fits(act)) continue;
      await this.do(nameOf(act), () => this.act(act));
    }
    await this.do('find a way out', () => this.wayOut());
  }

  /** What this chat in this browser does not have is left out. */
  private fits(act: Act): boolean {
    const { fixture, place } = this.chat;
    if (act.kind === 'break-line') return fixture.newlineKey !== null;
    // In Firefox, Draft.js loses the word of an input method and Lexical may write it twice, without us as well.
    if (act.kind === 'compose') {
      const isConfused = !this.browser.hasTouch && ['draft', 'lexical'].includes(fixture.name);
      return place === 'page' && !isConfused && !fixture.noComposition;
    }
    return true;
  }

  private async do(name: string, act: () => Promise<void>): Promise<void> {
    this.played.push(name);
    try {
      const before = this.expected.delivered.length;
      await act();
      this.deliveries += Math.max(0, this.expected.delivered.length - before);
    } catch (error) {
      throw error instanceof Fault ? error : await this.explain(error);
    }
    await this.settle();
  }

  private async act(act: Act): Promise<void> {
    const { chat, expected } = this;
    switch (act.kind) {
      case 'write':
        return this.write(this.nextWord());
      case 'break-line':
        return this.breakLine();
      case 'pick-suggestion':
        return this.pickSuggestion();
      case 'compose':
        return this.compose();
      case 'toggle-mark':
        await this.takeCaret();
        await clickButton(chat.tab, MARK);
        return expected.toggleMark('message');
      case 'mark-hour':
        // Beside a composer at the top edge the list would open out of the window.
        await chat.tab.evaluate(() => window.scrollTo(0, 0));
        await this.takeCaret();
        await clickButton(chat.tab, 'How long the mark lasts');
        await clickButton(chat.tab, 'An hour');
        return expected.toggleMark('hour');
      case 'send':
        return this.send(act.way);
      case 'send-twice':
        await this.takeCaret();
        await chat.press(chat.fixture.sendKey);
        return chat.press(chat.fixture.sendKey);
      case 'choose':
        await this.choose(act.choice);
        expected.choose(act.choice);
        return this.waitUntilLooked();
      case 'switch-chat':
        await chat.switchTo(expected.chat === 'first' ? 'other' : 'first');
        return expected.switchChat();
      case 'scroll':
        return chat.tab.evaluate((to) => window.scrollTo(0, to), act.to);
      case 'lose-worker':
        return this.browser.stopBackground();
      case 'remount':
        await chat.tab.evaluate(() => window.chat.remount());
        return expected.remount();
      case 'take-our-node':
        await takeOwnNodes(chat.tab);
        return expected.takeOurNode();
      case 'reload':
        await this.open();
        return expected.reload();
    }
  }

  private async open(): Promise<void> {
    await this.chat.open(this.conversation);
    await this.chat.tab.evaluate(() => {
      document.body.style.minHeight = '1600px';
    });
    await waitFor('the mark button', async () => (await this.see()).isMarked !== null);
  }

  /** The composer is in sight, with the caret at the end of its draft. */
  private async takeCaret(): Promise<void> {
    const { chat } = this;
    if (await findButton(chat.tab, 'Close')) await clickButton(chat.tab, 'Close');
    await chat.centre(chat.fixture.composer);
    if (!(await chat.caret())) await chat.focusComposer();
    await chat.press('Control+End');
  }

  private nextWord(): string {
    this.words += 1;
    return `w${this.words}`;
  }

  private async write(text: string): Promise<void> {
    await this.takeCaret();
    await this.chat.write(text);
    this.expected.write(text);
  }

  private async breakLine(): Promise<void> {
    const { chat, expected } = this;
    const word = this.nextWord();
    await this.takeCaret();
    await chat.press(chat.fixture.newlineKey ?? '');
    await chat.type(word);
    const whole = new RegExp(`^${expected.draft}\n+${word}$`);
    await chat.waitForText(whole);
    expected.write((await chat.text()).slice(expected.draft.length));
  }

  private async pickSuggestion(): Promise<void> {
    const { chat } = this;
    const before = (await chat.record('picked')).length;
    await this.write(`${this.nextWord()}@`);
    await chat.waitForSuggestions();
    await chat.press('Enter');
    await waitFor('the pick', async () => (await chat.record('picked')).length > before);
  }

  private async compose(): Promise<void> {
    const { chat, expected } = this;
    await this.takeCaret();
    await chat.seen();
    await chat.tab.compose('ni');
    await waitFor('the composition', async () => (await chat.seen()).includes('compositionstart'));
    await chat.tab.pressEnterInComposition();
    const word = `你${this.nextWord()}`;
    await chat.tab.commit(word);
    expected.write(word);
    await waitFor('the word', async () => (await chat.text()) === expected.draft);
  }

  private async send(way: number): Promise<void> {
    const { chat, expected } = this;
    const ways = waysOf(chat.fixture, this.browser);
    const chosen = ways[way % ways.length];
    // Where nothing stands, a site has another button in the place of this one, or none.
    const isKey = chosen === chat.fixture.sendKey || expected.draft === '';
    if (isKey) await this.takeCaret();
    await chat.sendBy(isKey || !chosen ? chat.fixture.sendKey : chosen);
    this.sends += 1;
    expected.send();
  }

  private async choose(choice: Choice): Promise<void> {
    const { tab, fixture } = this.chat;
    switch (choice) {
      case 'escape':
        return tab.press('Escape');
      case 'enter':
        await reachByKeyboard(tab, 'Keep editing');
        return tab.press('Enter');
      case 'enter-on-send':
        await reachByKeyboard(tab, 'Send now');
        return tab.press('Enter');
      case 'send-now-and-enter':
        await clickButton(tab, 'Send now');
        return tab.press(fixture.sendKey);
      case 'rest':
        if (!(await readPrompt(tab))?.text.includes('Don’t hold this chat')) {
          await clickButton(tab, 'More');
        }
        return this.clickFarDown('Don’t hold this chat until tomorrow');
      default:
        await clickButton(tab, names[choice] ?? choice);
    }
  }

  /**
   * Breather looks every 16 ms whether a message went; no hand types on sooner than that. A timer of the same length,
   * set later, ends after one such look.
   */
  private async waitUntilLooked(): Promise<void> {
    await this.settle();
    await this.chat.tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 32)));
  }

  /** A small dialog scrolls, so that what stands low in it must be brought into sight. */
  private async clickFarDown(name: string): Promise<void> {
    const { tab } = this.chat;
    await waitFor(`${name} to be in sight`, () =>
      tab.evaluateInClosedRoots((roots, wanted) => {
        const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
        const button = buttons.find((one) => one.getAttribute('aria-label') === wanted);
        button?.scrollIntoView({ block: 'center' });
        return button !== undefined;
      }, name),
    );
    await clickButton(tab, name);
  }

  /** From wherever this ended: what is held can be sent, and so can a new message. */
  private async wayOut(): Promise<void> {
    const { expected } = this;
    if (expected.isDialogOpen) {
      await this.choose('urgent');
      expected.choose('urgent');
      await this.waitUntilLooked();
    }
    await this.write(this.nextWord());
    await this.send(0);
    await this.settle();
    if (!expected.isDialogOpen) return;
    await this.choose('urgent');
    expected.choose('urgent');
  }

  private async settle(): Promise<void> {
    try {
      await waitFor('the chat to be as it must', async () => {
        return findFault(await this.see(), this.expected) === null;
      });
    } catch (error) {
      throw await this.explain(error);
    }
  }

  private async explain(error: unknown): Promise<Fault> {
    const seen = await this.see().catch(() => null);
    const events = await this.chat.seen().catch(() => []);
    const kind = (seen && findFault(seen, this.expected)) ?? 'could not act';
    const { chat, draft, delivered, isDialogOpen, isMarked } = this.expected;
    const must = { chat, draft, delivered, isDialogOpen, isMarked };
    const why = error instanceof Error ? error.message : String(error);
    return new Fault(
      kind,
      `${why}\n  must ${JSON.stringify(must)}\n  is   ${JSON.stringify(seen)}\n  saw  ${events.slice(-12).join(', ')}`,
    );
  }

  private async see(): Promise<Seen> {
    const { tab } = this.chat;
    const view = await readPrompt(tab);
    const mark = view?.buttons.find(({ name, point }) => name === MARK && point);
    const page = await tab.evaluate(() => ({
      delivered: window.delivered,
      draft: window.chat.composer.text(),
      mishaps: window.mishaps,
    }));
    const isEmpty = page.draft.trim() === '';
    return {
      ...page,
      draft: isEmpty ? '' : page.draft,
      isDialogOpen: Boolean(view?.dialog),
      isMarked: mark?.isPressed ?? null,
    };
  }
}

const names: Record<string, string> = {
  'keep-editing': 'Keep editing',
  'send-now': 'Send now',
  urgent: 'It’s urgent',
  longer: 'A little longer',
};

function nameOf(act: Act): string {
  if (act.kind === 'choose') return act.choice;
  return act.kind === 'send' ? `send ${act.way}` : act.kind;
}
