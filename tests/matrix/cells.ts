/**
 * The cells of one way of sending in one chat: what a person meets who never marked, one who did,
 * and one who has a rule.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type Bench, expectHeld, openChat, pressesOf } from '../e2e/behaviour';
import { release } from '../e2e/release';
import type { Way } from '../fixtures/catalogue';
import type { ChatPage } from '../support/chat-page';
import { isMarked, mark, readPrompt, waitForDialog, waitForNoDialog } from '../support/prompt-view';

/** While no rule is on. */
export const byHand = ['unmarked', 'kept editing', 'sent', 'urgent'] as const;
export const columns = [...byHand, 'by a rule'] as const;
export type Column = (typeof columns)[number];

/** The rule for *by a rule*: a word that stands in the draft of that cell alone. */
export const RULES = { words: { on: true, list: ['gooseberry'] } };

/** `once`, `held`, `press again`, or `wrong: …` with the cause. */
export type Cells = Record<Column, string>;

/**
 * The next cell begins in the chat that the last one left, for a chat left broken is a wrong one
 * too.
 */
export async function playCells<Played extends Column>(
  bench: Bench,
  way: Way,
  played: readonly Played[],
): Promise<Pick<Cells, Played>> {
  const cells: Partial<Cells> = {};
  const chats: { now: ChatPage | null } = { now: null };
  for (const column of played) {
    try {
      chats.now ??= await openChat(bench);
      cells[column] = await play[column](chats.now, way);
    } catch (error) {
      cells[column] = `wrong: ${causeOf(error)}`;
      chats.now = null;
    }
  }
  return cells as Pick<Cells, Played>;
}

const play: Record<Column, (chat: ChatPage, way: Way) => Promise<string>> = {
  async unmarked(chat, way) {
    await write(chat, 'plain');
    await chat.sendBy(way);
    await chat.expectDelivered(['plain']);
    await chat.expectEmpty();
    if ((await readPrompt(chat.tab))?.dialog) throw new Error('the dialog opened');
    return 'once';
  },

  async 'kept editing'(chat, way) {
    const sent = await chat.delivered();
    await write(chat, 'heated');
    await mark(chat.tab);
    await chat.seen();
    const draft = await chat.draftMarkup();
    await chat.sendBy(way);
    await expectHeld(chat, 'heated', sent);
    const seen = pressesOf(await chat.seen(), way);
    if (seen.length > 0) throw new Error(`the page saw ${seen.join(', ')}`);
    await chat.press('Escape');
    await waitForNoDialog(chat.tab);
    await waitFor('the caret', () => chat.caret());
    if ((await chat.draftMarkup()) !== draft) throw new Error('the draft was changed');
    if (!(await isMarked(chat.tab))) throw new Error('the mark went');
    return 'held';
  },

  async sent(chat, way) {
    const text = await heatedDraft(chat, 'heated');
    return releaseBy(chat, way, text, 'Send now');
  },

  async urgent(chat, way) {
    const text = await heatedDraft(chat, 'urgent');
    return releaseBy(chat, way, text, 'It’s urgent');
  },

  async 'by a rule'(chat, way) {
    await write(chat, 'gooseberry');
    await waitFor('the sign of the rule', () => isMarked(chat.tab));
    return releaseBy(chat, way, 'gooseberry', 'Send now', 'One of your own words is in it.');
  },
};

/** What *kept editing* left stands there still; otherwise it is written and marked. */
async function heatedDraft(chat: ChatPage, text: string): Promise<string> {
  if ((await chat.text()).trim() !== '') return chat.text();
  await write(chat, text);
  await mark(chat.tab);
  return text;
}

async function releaseBy(
  chat: ChatPage,
  way: Way,
  text: string,
  button: 'Send now' | 'It’s urgent',
  lead = '',
): Promise<string> {
  const sent = await chat.delivered();
  await chat.sendBy(way);
  const dialog = await waitForDialog(chat.tab);
  if (!dialog.text.includes(lead)) throw new Error(`the dialog did not say: ${lead}`);
  const result = await release(chat, button, way);
  await chat.expectDelivered([...sent, text]);
  await chat.expectEmpty();
  await waitFor('the mark to end', async () => !(await isMarked(chat.tab)));
  // The next message goes as every other, and shows a message that came twice after all.
  await write(chat, 'next');
  await chat.sendBy(chat.fixture.sendKey);
  await chat.expectDelivered([...sent, text, 'next']);
  await chat.expectEmpty();
  const mishaps = await chat.record('mishaps');
  if (mishaps.length > 0) throw new Error(`the page also did ${mishaps.join(', ')}`);
  return result;
}

async function write(chat: ChatPage, text: string): Promise<void> {
  await chat.focusComposer();
  await chat.write(text);
}

function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0]?.slice(0, 120) ?? '';
}
