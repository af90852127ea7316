/**
 * The behaviour suite as one walk through one chat, for `npm test`: every way of sending, and each
 * act that must not be held. `npm run matrix` plays the whole suite and every cell of the matrix in
 * its place.
 */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Way } from '../fixtures/catalogue';
import type { ChatPage } from '../support/chat-page';
import { isMarked, mark, readPrompt, waitForDialog, waitForNoDialog } from '../support/prompt-view';
import { type Bench, expectHeld, openChat, pressesOf } from './behaviour';
import { release } from './release';
import { waysOf } from './ways';

export async function sendsInShort(bench: Bench): Promise<void> {
  const { tab, fixture } = bench;
  const chat = await openChat(bench);
  const ways = waysOf(fixture, bench.browser);
  const sent: string[] = [];
  const deliver = async (message: string) => {
    sent.push(message);
    await chat.expectDelivered(sent);
    await chat.expectEmpty();
  };

  for (const way of ways) {
    await step(`unmarked, by ${way}`, async () => {
      await write(chat, way);
      await chat.sendBy(way);
      await deliver(way);
    });
  }
  await step('mark', async () => {
    await write(chat, 'heated');
    await mark(tab);
    await chat.seen();
  });
  for (const way of ways) {
    await step(`marked, by ${way}`, () => isHeldAndComesBack(chat, way, sent));
  }
  await step('send now', async () => {
    await chat.sendBy(fixture.sendKey);
    await waitForDialog(tab);
    await release(chat, 'Send now', fixture.sendKey);
    await deliver('heated');
    await waitFor('the mark to end', async () => !(await isMarked(tab)));
  });
  await step('urgent', async () => {
    await write(chat, 'urgent');
    await mark(tab);
    const way = ways.at(-1) ?? fixture.sendKey;
    await chat.sendBy(way);
    await waitForDialog(tab);
    await release(chat, 'It’s urgent', way);
    await deliver('urgent');
  });
  await step('the next message', async () => {
    await write(chat, 'next');
    await chat.sendBy(fixture.sendKey);
    await deliver('next');
  });
}

/**
 * Under a mark: a suggestion, a new line, another field and another chat. The same key is held
 * right after each.
 */
export async function passesInShort(bench: Bench): Promise<void> {
  const { tab, fixture } = bench;
  const chat = await openChat(bench);
  await write(chat, 'one');
  await mark(tab);
  if (fixture.newlineKey) {
    await step('a new line', async () => {
      await tab.press(fixture.newlineKey ?? '');
      await tab.type('two');
      await chat.waitForText(/^one\n+two$/);
    });
  }
  if (!fixture.noSuggestions) {
    await step('a suggestion', async () => {
      await tab.type('@');
      await chat.waitForSuggestions();
      await tab.press('Enter');
      await waitFor('the pick', async () => (await chat.record('picked')).length === 1);
    });
  }
  for (const field of [fixture.search, fixture.editBox]) {
    if (!field) continue;
    await step(field, async () => {
      await chat.click(field);
      await tab.type('words');
      await chat.seen();
      await tab.press('Enter');
      await waitFor('it to see Enter', async () => (await chat.seen()).includes('keydown Enter'));
    });
  }
  expect((await readPrompt(tab))?.dialog).toBeNull();
  await step('another chat', async () => {
    await chat.switchTo('other');
    await waitFor('no mark here', async () => !(await isMarked(tab)));
    await chat.write('to the other');
    await chat.sendBy(fixture.sendKey);
    await chat.expectDelivered(['to the other']);
    await chat.expectEmpty();
  });
  await step('the marked chat again', async () => {
    await chat.switchTo('first');
    await waitFor('the mark again', () => isMarked(tab));
    await chat.write('heated');
    await chat.sendBy(fixture.sendKey);
    await waitForDialog(tab);
    expect(await chat.delivered()).toEqual(['to the other']);
  });
}

async function isHeldAndComesBack(chat: ChatPage, way: Way, sent: string[]): Promise<void> {
  const before = await chat.draftMarkup();
  await chat.sendBy(way);
  await expectHeld(chat, 'heated', sent);
  expect(pressesOf(await chat.seen(), way)).toEqual([]);
  await chat.press('Escape');
  await waitForNoDialog(chat.tab);
  await waitFor('the caret', () => chat.caret());
  expect(await chat.draftMarkup()).toBe(before);
  await chat.seen();
}

async function write(chat: ChatPage, text: string): Promise<void> {
  await chat.focusComposer();
  await chat.write(text);
}

/** Says which part of the walk failed. */
async function step(name: string, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}
