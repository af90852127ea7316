/**
 * What a person's hands do in the chat and in what Breather draws. Each leaves the caret where they
 * would go on.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { waysOf } from '../e2e/ways';
import type { Fixture } from '../fixtures/catalogue';
import type { ChatWindow } from '../fixtures/chat';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser } from '../support/extension-browser';
import { clickButton, findButton, MARK, reachByKeyboard, readPrompt } from '../support/prompt-view';
import type { Choice } from './acts';

declare const window: ChatWindow;

/**
 * Slate looks where the caret is so much later. In Firefox, on a busy machine, a letter that comes
 * sooner stands before the one that follows, without us as well.
 */
const CARET_MS = 120;

const CONTROLS = ['Emoji', 'Attach a file', 'Aa'];

const names: Record<string, string> = {
  'keep-editing': 'Keep editing',
  'send-now': 'Send now',
  urgent: 'It’s urgent',
};

/** The same kind of box may stand in several places of a page. */
export function boxIn(fixture: Fixture, place: 'own' | 'thread'): Fixture {
  const { composer, button } = fixture;
  return {
    ...fixture,
    composer: `.${place} ${composer}`,
    button: button && `.${place} ${button}`,
  };
}

export class Hands {
  private readonly thread: ChatPage;

  constructor(
    private readonly browser: ExtensionBrowser,
    private readonly chat: ChatPage,
    fixture: Fixture,
  ) {
    this.thread = new ChatPage(chat.tab, boxIn(fixture, 'thread'), chat.place);
  }

  /** The composer is in sight, with the caret at the end of its draft. */
  async takeCaret(): Promise<void> {
    const { chat } = this;
    await this.closeNotice();
    await chat.centre(chat.fixture.composer);
    if (!(await chat.caret())) await chat.focusComposer();
    await chat.press('Control+End');
    await new Promise((resolve) => setTimeout(resolve, CARET_MS));
  }

  /** A notice may lie over what the person goes to. */
  async closeNotice(): Promise<void> {
    const { tab } = this.chat;
    if (await findButton(tab, 'Close')) await clickButton(tab, 'Close');
  }

  async write(text: string): Promise<void> {
    await this.takeCaret();
    await this.chat.write(text);
    await this.waitUntilDrawn();
  }

  /** Some editors hold a text a turn before they draw it; no hand is as fast as that. */
  private async waitUntilDrawn(): Promise<void> {
    await waitFor('the text to be drawn', () =>
      this.chat.tab.evaluate(() => window.surroundings.isDrawn),
    );
  }

  /** Gives what stands in the draft now: each editor has its own way with lines. */
  async breakLine(draft: string, word: string): Promise<string> {
    const { chat } = this;
    await this.takeCaret();
    await chat.press(chat.fixture.newlineKey ?? '');
    await chat.type(word);
    await chat.waitForText(new RegExp(`^${draft}\n+${word}$`));
    return chat.text();
  }

  async pickSuggestion(): Promise<void> {
    const { chat } = this;
    const before = (await chat.record('picked')).length;
    await chat.waitForSuggestions();
    await chat.press('Enter');
    await waitFor('the pick', async () => (await chat.record('picked')).length > before);
  }

  async compose(draft: string, word: string): Promise<void> {
    const { chat } = this;
    await this.takeCaret();
    await chat.seen();
    await chat.tab.compose('ni');
    await waitFor('the composition', async () => (await chat.seen()).includes('compositionstart'));
    await chat.tab.pressEnterInComposition();
    await chat.tab.commit(word);
    await waitFor('the word', async () => (await chat.text()) === draft + word);
  }

  async toggleMark(): Promise<void> {
    const { tab } = this.chat;
    await this.takeCaret();
    // Beside a composer at an edge of the window there may be no room for it.
    if (!(await findButton(tab, MARK))) await this.scrollUp();
    const shown = await waitFor('the mark button', async () => {
      const button = await findButton(tab, MARK);
      return button?.point ? button : null;
    });
    const before = shown.isPressed;
    let aimedAt = await clickButton(tab, MARK);
    await waitFor('another mark', async () => {
      const button = await findButton(tab, MARK);
      if (!button?.point || button.isPressed !== before) return button?.isPressed !== before;
      // It took another corner while the press was on its way, so the press met nothing.
      const hasMoved = button.point.x !== aimedAt.x || button.point.y !== aimedAt.y;
      if (hasMoved) aimedAt = await clickButton(tab, MARK);
      return false;
    });
    // Or it met the arrow beside it, of which the list lies over what is pressed next.
    if (await findButton(tab, 'This message')) await clickButton(tab, 'How long the mark lasts');
  }

  private scrollUp(): Promise<void> {
    return this.chat.tab.evaluate(() => window.scrollTo(0, 0));
  }

  async markHour(): Promise<void> {
    const { tab } = this.chat;
    // Beside a composer at the top edge the list would open out of the window.
    await this.scrollUp();
    await this.takeCaret();
    await clickButton(tab, 'How long the mark lasts');
    await clickButton(tab, 'An hour');
  }

  async send(way: number, isEmpty: boolean): Promise<void> {
    const { chat } = this;
    const ways = waysOf(chat.fixture, this.browser);
    const chosen = ways[way % ways.length];
    // Where nothing stands, a site has another button in the place of this one, or none.
    const isKey = chosen === chat.fixture.sendKey || isEmpty;
    if (isKey) await this.takeCaret();
    await chat.sendBy(isKey || !chosen ? chat.fixture.sendKey : chosen);
  }

  async sendTwice(): Promise<void> {
    const { chat } = this;
    await this.takeCaret();
    await chat.press(chat.fixture.sendKey);
    await chat.press(chat.fixture.sendKey);
  }

  async pressOther(control: number): Promise<void> {
    await this.takeCaret();
    await this.chat.click(`.own [data-control="${CONTROLS[control % CONTROLS.length]}"]`);
  }

  async writeInThread(draft: string, word: string): Promise<void> {
    const { chat, thread } = this;
    await this.takeCaret();
    await chat.tab.evaluate(() => window.surroundings.openThread());
    await thread.focusComposer();
    await thread.press('Control+End');
    await thread.type(word);
    await waitFor('the word in the thread', async () => {
      return (await chat.tab.evaluate(() => window.surroundings.threadDraft)) === draft + word;
    });
    await this.takeCaret();
  }

  async sendInThread(way: number, isEmpty: boolean): Promise<void> {
    const { thread } = this;
    const ways = waysOf(thread.fixture, this.browser);
    const chosen = ways[way % ways.length];
    await this.takeCaret();
    if (chosen === thread.fixture.sendKey || isEmpty || !chosen) {
      await thread.focusComposer();
      await thread.sendBy(thread.fixture.sendKey);
    } else await thread.sendBy(chosen);
    if (!isEmpty) {
      await waitFor('the thread to be empty or held', async () => {
        const isSent =
          (await thread.tab.evaluate(() => window.surroundings.threadDraft))?.trim() === '';
        return isSent || (await readPrompt(thread.tab))?.dialog;
      });
    }
    if (!(await readPrompt(thread.tab))?.dialog) await this.takeCaret();
  }

  async choose(choice: Choice): Promise<void> {
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
        return this.clickInMore('Don’t hold this chat until tomorrow');
      case 'longer':
        return this.clickInMore('A little longer');
      default:
        await clickButton(tab, names[choice] ?? choice);
    }
  }

  private async clickInMore(name: string): Promise<void> {
    const { tab } = this.chat;
    // A press that follows another one at once is taken for its double, and so does nothing.
    await waitFor(`${name} behind More`, async () => {
      const isShown = (await readPrompt(tab))?.text.includes(name);
      if (!isShown && (await findButton(tab, 'More'))) await clickButton(tab, 'More');
      return isShown;
    });
    await clickButton(tab, name);
  }
}
