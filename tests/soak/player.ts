/**
 * Plays the acts of one life in a real browser, and compares what is seen with what must be after
 * each.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Fixture } from '../fixtures/catalogue';
import type { ChatWindow } from '../fixtures/chat';
import { ChatPage, type Place } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { takeOwnNodes } from '../support/page-nodes';
import { MARK, readPrompt, waitUntilSeen } from '../support/prompt-view';
import type { Act, Choice, HeatedBy } from './acts';
import { Expected } from './expected';
import { Fault, findFault, type Seen } from './faults';
import { boxIn, Hands } from './hands';
import { PageMoves } from './page-moves';

declare const window: ChatWindow;

const MISS = 'That one went past me';
const PRESS_AGAIN = 'Press send again';

/**
 * Its Enter comes of what a hand alone brings about, so a key that is repeated does nothing there.
 */
const TAKES_NO_KEY = ['ckeditor'];

export interface Setting {
  browser: ExtensionBrowser;
  tab: Tab;
  fixture: Fixture;
  place: Place;
  chatName: string;
  heatedBy: HeatedBy;
}

export class Player {
  readonly expected: Expected;
  readonly played: string[] = [];
  sends = 0;
  deliveries = 0;
  pressedAgain = 0;
  private words = 0;
  /** The box of what is held is another one by now. */
  private isHeldDrawnAnew = false;
  private readonly browser: ExtensionBrowser;
  private readonly chat: ChatPage;
  private readonly hands: Hands;
  private readonly page: PageMoves;

  constructor({ browser, tab, fixture, place, chatName, heatedBy }: Setting) {
    this.expected = new Expected(heatedBy);
    this.browser = browser;
    this.chat = new ChatPage(tab, boxIn(fixture, 'own'), place);
    this.hands = new Hands(browser, this.chat, fixture);
    this.page = new PageMoves(this.chat, chatName);
  }

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
    // Whether the dialog comes back then hangs on whether we have met the new box by now.
    if (act.kind === 'take-our-node') return !this.isHeldDrawnAnew;
    // In Firefox, Draft.js loses the word of an input method and Lexical may write it twice,
    // without us as well.
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
    const { chat, expected, hands, page } = this;
    switch (act.kind) {
      case 'write':
        return this.write();
      case 'break-line': {
        const whole = await hands.breakLine(expected.draft, this.nextWord());
        return expected.write(whole.slice(expected.draft.length));
      }
      case 'pick-suggestion':
        await this.write('@');
        return hands.pickSuggestion();
      case 'compose': {
        const word = `你${this.nextWord()}`;
        await hands.compose(expected.draft, word);
        return expected.write(word);
      }
      case 'toggle-mark':
        await hands.toggleMark();
        return expected.toggleMark('message');
      case 'mark-hour':
        await hands.markHour();
        return expected.toggleMark('hour');
      case 'send':
        return this.send(act.way);
      case 'send-twice':
        await hands.sendTwice();
        this.sends += 2;
        // The second one meets *Keep editing*.
        expected.send();
        return expected.choose('enter');
      case 'choose':
        return this.choose(act.choice);
      case 'switch-chat': {
        const next = expected.chat === 'first' ? 'other' : 'first';
        await hands.closeNotice();
        await page.switchTo(next, act.keepsDraft, act.tookMs);
        return expected.switchChat(act.keepsDraft);
      }
      case 'scroll':
        return chat.tab.evaluate((to) => window.scrollTo(0, to), act.to);
      case 'press-other':
        await hands.pressOther(act.control);
        return expected.pressOther();
      case 'write-in-thread': {
        const word = this.nextWord();
        await hands.writeInThread(expected.threadDraft ?? '', word);
        return expected.writeInThread(word);
      }
      case 'send-in-thread':
        await hands.sendInThread(act.way, !expected.threadDraft);
        this.sends += 1;
        return expected.sendInThread();
      case 'close-thread':
        await page.closeThread();
        return expected.closeThread();
      case 'set-answer':
        return page.setAnswer(act.answer);
      case 'readdress':
        return page.readdress(act.part, act.by);
      case 'toggle-neighbour':
        return page.toggleNeighbour();
      case 'redraw':
        await page.redraw();
        this.isHeldDrawnAnew = expected.isDialogOpen;
        return this.meet();
      case 'remount':
        await page.remount();
        expected.remount();
        return this.meet();
      case 'take-our-node':
        return this.takeOurNode();
      case 'lose-worker':
        return this.browser.stopBackground();
      case 'reload':
        await this.open();
        return expected.reload();
    }
  }

  /** It comes back as it was, and nobody presses what they have not seen again. */
  private async takeOurNode(): Promise<void> {
    const { tab } = this.chat;
    await takeOwnNodes(tab);
    if (!this.expected.isDialogOpen) return;
    await waitFor('the dialog again', async () => (await readPrompt(tab))?.dialog);
    await waitUntilSeen(tab);
  }

  private async open(): Promise<void> {
    await this.page.open();
    await waitFor('the mark button', async () => (await this.see()).isMarked !== null);
  }

  /** A box that the page drew is known once the person was in it, before they go on elsewhere. */
  private async meet(): Promise<void> {
    if (!this.expected.isDialogOpen) await this.hands.takeCaret();
  }

  /** No word is a part of another one. */
  private nextWord(): string {
    this.words += 1;
    return `w${this.words}x`;
  }

  private async write(end = ''): Promise<void> {
    const text = this.nextWord() + end;
    await this.hands.write(text);
    this.expected.write(text);
  }

  private async send(way: number): Promise<void> {
    await this.hands.send(way, this.expected.draft === '');
    this.sends += 1;
    this.expected.send();
  }

  private async choose(choice: Choice): Promise<void> {
    const { chat, expected, hands } = this;
    const asked = await this.countAsked();
    const before = expected.delivered.length;
    await hands.choose(choice);
    expected.choose(choice);
    const isSent = expected.delivered.length > before;
    // What they pressed or were in may be gone, and then nothing is pressed in its place.
    const mayRest = this.isHeldDrawnAnew || TAKES_NO_KEY.includes(chat.fixture.name);
    if (isSent && mayRest) await this.pressAgain(asked);
    if (!expected.isDialogOpen) this.isHeldDrawnAnew = false;
    await this.waitUntilLooked();
  }

  /** Where a repetition did nothing, the person is asked to press send again, and does. */
  private async pressAgain(asked: number): Promise<void> {
    const isAdvised = await waitFor('the site to be asked, or a word about it', async () => {
      if ((await this.countAsked()) > asked) return 'asked';
      return (await readPrompt(this.chat.tab))?.text.includes(PRESS_AGAIN) && 'advised';
    });
    if (isAdvised === 'asked') return;
    this.pressedAgain += 1;
    await this.hands.send(0, false);
  }

  private countAsked(): Promise<number> {
    return this.chat.tab.evaluate(() => window.chat.asked);
  }

  /**
   * Breather looks every 16 ms whether a message went; no hand types on sooner than that. A timer
   * of the same length, set later, ends after one such look.
   */
  private async waitUntilLooked(): Promise<void> {
    await this.settle();
    await this.chat.tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 32)));
  }

  /** From wherever this ended: what is held can be sent, and so can a new message. */
  private async wayOut(): Promise<void> {
    const { expected } = this;
    if (expected.isDialogOpen) {
      await this.choose('urgent');
    }
    await this.write();
    await this.send(0);
    await this.settle();
    if (expected.isDialogOpen) await this.choose('urgent');
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
    const said = (await readPrompt(this.chat.tab).catch(() => null))?.text;
    const events = await this.chat.seen().catch(() => []);
    const kind = (seen && findFault(seen, this.expected)) ?? 'could not act';
    const { chat, draft, threadDraft, delivered, pressed, isDialogOpen, isMarked } = this.expected;
    const must = { chat, draft, threadDraft, delivered, pressed, isDialogOpen, isMarked };
    const why = error instanceof Error ? error.message : String(error);
    return new Fault(
      kind,
      `${why}\n  must ${JSON.stringify(must)}\n  is   ${JSON.stringify(seen)}\n  said ${JSON.stringify(said)}\n  saw  ${events.slice(-12).join(', ')}`,
    );
  }

  private async see(): Promise<Seen> {
    const { tab } = this.chat;
    const view = await readPrompt(tab);
    const mark = view?.buttons.find(({ name, point }) => name === MARK && point);
    const page = await tab.evaluate(() => ({
      delivered: window.delivered,
      draft: window.chat.composer.text(),
      threadDraft: window.surroundings.threadDraft,
      pressed: window.surroundings.pressed.length,
      isLayerOpen: window.surroundings.isLayerOpen,
      mishaps: window.mishaps,
    }));
    const empty = (text: string) => (text.trim() === '' ? '' : text);
    return {
      ...page,
      draft: empty(page.draft),
      threadDraft: page.threadDraft === null ? null : empty(page.threadDraft),
      isDialogOpen: Boolean(view?.dialog),
      isMarked: mark?.isPressed ?? null,
      isMissTold: view?.text.includes(MISS) ?? false,
    };
  }
}

function nameOf(act: Act): string {
  const { kind, ...more } = act;
  if (act.kind === 'choose') return act.choice;
  const said = Object.values(more).map((one) =>
    typeof one === 'object' ? JSON.stringify(one) : one,
  );
  return [kind, ...said].join(' ');
}
