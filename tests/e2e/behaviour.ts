/**
 * What Breather promises about a send, as cases that are the same for every editor, site and
 * browser. Each ends with the person's next act, so that a composer left broken behind a correct
 * dialog does not pass.
 */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Fixture, Way } from '../fixtures/catalogue';
import { ChatPage, newChatName, type Place } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import {
  clickButton,
  findButton,
  isMarked,
  mark,
  reachByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import { release } from './release';
import { waysOf } from './ways';

export interface Bench {
  browser: ExtensionBrowser;
  tab: Tab;
  fixture: Fixture;
  place: Place;
}

export async function openChat({ tab, fixture, place }: Bench): Promise<ChatPage> {
  const chat = new ChatPage(tab, fixture, place);
  await chat.open();
  await waitFor('the mark button', () => findButton(tab, 'Mark as heated'));
  return chat;
}

/** A chat with a draft that is marked, and nothing seen by the page yet. */
async function openMarked(bench: Bench, draft: string): Promise<ChatPage> {
  const chat = await openChat(bench);
  await chat.write(draft);
  await mark(bench.tab);
  await chat.seen();
  return chat;
}

/** Held, with nothing sent but what went before. */
export async function expectHeld(
  chat: ChatPage,
  draft: string,
  sent: string[] = [],
): Promise<void> {
  const view = await waitForDialog(chat.tab);
  expect(view.dialog).toBe('Take a pause?');
  expect(view.focus).toBe('Keep editing');
  expect(await chat.delivered()).toEqual(sent);
  expect(await chat.text()).toBe(draft);
}

async function expectSent(chat: ChatPage, draft: string): Promise<void> {
  await chat.expectDelivered([draft]);
  await chat.expectEmpty();
  await waitFor('the mark to end', async () => !(await isMarked(chat.tab)));
}

/** The caret is in the composer, typing goes on, and the next message goes as every other. */
async function expectUsable(chat: ChatPage, sent: string[]): Promise<void> {
  await chat.focusComposer();
  await chat.write('next');
  const message = await chat.text();
  await chat.sendBy(chat.fixture.sendKey);
  await chat.expectDelivered([...sent, message]);
  await chat.expectEmpty();
}

export async function unmarkedPassesOnce(bench: Bench): Promise<void> {
  const chat = await openChat(bench);
  const sent: string[] = [];
  for (const way of waysOf(bench.fixture, bench.browser)) {
    await chat.focusComposer();
    await chat.write(way);
    await chat.sendBy(way);
    sent.push(way);
    await chat.expectDelivered(sent);
    await chat.expectEmpty();
  }
  expect((await readPrompt(bench.tab))?.dialog).toBeNull();
}

/** Held by this way, then brought back by Escape; held again, and sent. */
export async function markedIsHeld(bench: Bench, way: Way): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'heated');
  const markup = await chat.draftMarkup();
  await chat.sendBy(way);
  await expectHeld(chat, 'heated');
  expect(pressesOf(await chat.seen(), way)).toEqual([]);
  await tab.press('Escape');
  await waitForNoDialog(tab);
  expect(await chat.draftMarkup()).toBe(markup);
  expect(await isMarked(tab)).toBe(true);

  await chat.sendBy(way);
  await expectHeld(chat, 'heated');
  await release(chat, 'Send now', way);
  await expectSent(chat, 'heated');
  await expectUsable(chat, ['heated']);
}

/** A key that the page may see is one that does not send, so only those of this way count. */
export function pressesOf(seen: string[], way: Way): string[] {
  if (way === 'Space on button')
    return seen.filter((event) => /keydown|keypress|click/.test(event));
  return seen;
}

export async function keepEditingRestoresTheDraft(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'one two');
  await chat.waitForCaret({ start: 7, end: 7 });
  await tab.press('ArrowLeft');
  await chat.waitForCaret({ start: 6, end: 6 });
  await tab.press('ArrowLeft');
  await chat.waitForCaret({ start: 5, end: 5 });
  await tab.press('Shift+ArrowLeft');
  const caret = { start: 4, end: 5 };
  await chat.waitForCaret(caret);
  for (const leave of ['Enter', 'Escape', 'click'] as const) {
    await chat.sendBy(bench.fixture.sendKey);
    await expectHeld(chat, 'one two');
    if (leave === 'click') await clickButton(tab, 'Keep editing');
    else await tab.press(leave);
    await waitForNoDialog(tab);
    await chat.waitForCaret(caret);
    expect(await chat.text()).toBe('one two');
  }
  // The selected letter gives way, as if nothing had been there.
  await tab.type('X');
  await chat.waitForText(/^one Xwo$/);
  expect(await chat.delivered()).toEqual([]);
}

export async function undoStaysWhole(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'first');
  await chat.sendBy(bench.fixture.sendKey);
  await expectHeld(chat, 'first');
  await tab.press('Escape');
  await waitForNoDialog(tab);
  await waitFor('the caret', () => chat.caret());
  await tab.press('Control+z');
  await waitFor('the undo', async () => (await chat.text()) !== 'first');
  expect('first'.startsWith((await chat.text()).trim())).toBe(true);
  await tab.press('Control+Shift+z');
  await chat.waitForText(/^first$/);
}

export async function enterNeverSends(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'heated');
  await chat.sendBy(bench.fixture.sendKey);
  await expectHeld(chat, 'heated');
  for (const name of ['Send now', 'It’s urgent']) {
    await reachByKeyboard(tab, name);
    await tab.press('Enter');
    expect((await readPrompt(tab))?.dialog).toBe('Take a pause?');
    expect(await chat.delivered()).toEqual([]);
  }
  await tab.press('Shift+Tab');
  await reachByKeyboard(tab, 'Send now');
  await tab.press('Space');
  await expectSent(chat, 'heated');
  await expectUsable(chat, ['heated']);
}

export async function urgentSendsAtOnce(bench: Bench): Promise<void> {
  const chat = await openMarked(bench, 'heated');
  await chat.sendBy(bench.fixture.sendKey);
  await expectHeld(chat, 'heated');
  await release(chat, 'It’s urgent', bench.fixture.sendKey);
  await expectSent(chat, 'heated');
  await expectUsable(chat, ['heated']);
}

/** The finger rests on Enter while the dialog opens: it must neither close it nor send. */
export async function heldKeyDoesNothing(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'heated');
  const keys = bench.fixture.sendKey.split('+');
  for (const key of keys) await tab.keyDown(key);
  await waitForDialog(tab);
  for (let repeats = 0; repeats < 4; repeats += 1) await tab.keyDown('Enter');
  for (const key of keys.reverse()) await tab.keyUp(key);
  await expectHeld(chat, 'heated');
  expect(await chat.seen()).toEqual([]);
  await tab.press('Enter');
  await waitForNoDialog(tab);
  await waitFor('the caret', () => chat.caret());
  await chat.write('!');
}

export async function newlineIsNotHeld(bench: Bench): Promise<void> {
  const { newlineKey } = bench.fixture;
  if (!newlineKey) throw new Error(`${bench.fixture.name} has no newline`);
  const chat = await openMarked(bench, 'one');
  await bench.tab.press(newlineKey);
  await bench.tab.type('two');
  await chat.waitForText(/^one\n+two$/);
  expect((await readPrompt(bench.tab))?.dialog).toBeNull();
  await chat.sendBy(bench.fixture.sendKey);
  await waitForDialog(bench.tab);
  await release(chat, 'Send now', bench.fixture.sendKey);
  await waitFor('delivery', async () => (await chat.delivered()).length === 1);
  expect((await chat.delivered())[0]).toMatch(/^one\n+two$/);
}

export async function compositionIsNotHeld(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'a');
  await tab.compose('ni');
  await waitFor('the composition', async () => (await chat.seen()).includes('compositionstart'));
  await tab.pressEnterInComposition();
  expect((await readPrompt(tab))?.dialog).toBeNull();
  expect(await chat.delivered()).toEqual([]);
  await tab.commit('你');
  await waitFor('its end', async () => (await chat.seen()).includes('compositionend'));
  // The same key sends again, so it is held. (Draft.js loses the word in Firefox.)
  await chat.sendBy(bench.fixture.sendKey);
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
}

export async function suggestionIsNotHeld(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openMarked(bench, 'to ');
  await tab.type('@');
  await chat.waitForSuggestions();
  await tab.press('Enter');
  await waitFor('the pick', async () => (await chat.record('picked')).length === 1);
  expect((await readPrompt(tab))?.dialog).toBeNull();
  // The list is closed now, so the same key is a send.
  await chat.sendBy(bench.fixture.sendKey);
  await expectHeld(chat, 'to @');
}

export async function emptyDraftIsNotHeld(bench: Bench): Promise<void> {
  const { tab } = bench;
  const chat = await openChat(bench);
  await mark(tab);
  await chat.focusComposer();
  await chat.seen();
  await tab.press(bench.fixture.sendKey);
  await waitFor('the page to see the key', async () =>
    (await chat.seen()).includes('keydown Enter'),
  );
  expect((await readPrompt(tab))?.dialog).toBeNull();
  expect(await chat.delivered()).toEqual([]);
  await chat.focusComposer();
  await tab.type('heated');
  await chat.waitForText(/heated$/);
  await chat.sendBy(bench.fixture.sendKey);
  await waitForDialog(tab);
}

export async function otherFieldsAreNotHeld(bench: Bench): Promise<void> {
  const { tab, fixture } = bench;
  const chat = await openMarked(bench, 'heated');
  for (const field of [fixture.search, fixture.editBox]) {
    if (!field) continue;
    await chat.click(field);
    await tab.type('words');
    await chat.seen();
    await tab.press('Enter');
    await waitFor(`${field} to see Enter`, async () =>
      (await chat.seen()).includes('keydown Enter'),
    );
    expect((await readPrompt(tab))?.dialog, field).toBeNull();
    // A box that was taken for a composer of its own would stand there unmarked.
    expect(await isMarked(tab), field).toBe(true);
  }
  if (fixture.editBox) expect(await chat.record('edited')).toHaveLength(1);
  await chat.focusComposer();
  await chat.sendBy(fixture.sendKey);
  await waitForDialog(tab);
}

export async function marksFollowTheChat(bench: Bench): Promise<void> {
  const { tab, fixture } = bench;
  const chat = await openMarked(bench, 'to the first');
  await chat.switchTo('other');
  await waitFor('no mark here', async () => !(await isMarked(tab)));
  await chat.write('to the other');
  await chat.sendBy(fixture.sendKey);
  await chat.expectDelivered(['to the other']);
  await chat.expectEmpty();
  await chat.switchTo('first');
  await waitFor('the mark again', () => isMarked(tab));
  await chat.write('heated');
  await chat.sendBy(fixture.sendKey);
  const view = await waitForDialog(tab);
  expect(view.dialog).toBe('Take a pause?');
  expect(await chat.delivered()).toEqual(['to the other']);
}

/** A mark is kept by the background, so it is still there after the page was loaded anew. */
export async function markSurvivesReload(bench: Bench): Promise<void> {
  const chat = new ChatPage(bench.tab, bench.fixture, bench.place);
  const chatName = newChatName();
  await chat.open(chatName);
  await mark(bench.tab);
  await chat.open(chatName);
  await waitFor('the mark', () => isMarked(bench.tab));
  await chat.write('heated');
  await chat.sendBy(bench.fixture.sendKey);
  await expectHeld(chat, 'heated');
}
