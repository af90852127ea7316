/**
 * A page with two composers: the mark on one says nothing of the other, and each sends to its own
 * place.
 */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type Fixture, fixtures, requireFixture } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { clickButton, isMarked, mark, waitForDialog } from '../support/prompt-view';

const withThread = fixtures.filter(({ thread }) => thread);
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser(withThread));
});

afterAll(() => browser?.close());

/** The site makes its button ready a turn after the letters. */
async function typeInThread(reply: ChatPage, text: string): Promise<void> {
  await reply.type(text);
  await reply.waitForButton();
}

describe.each(withThread)('$name', (fixture) => {
  test.each([fixture.sendKey, 'click'] as const)('keeps its thread apart, by %s', (way) =>
    keepsApart(fixture, way),
  );
});

/**
 * Slack's own button is off while its box is empty, and the search for one goes on to the thread's.
 */
test('a marked box that is empty takes no press on the button of the thread for its own', async () => {
  const fixture = requireFixture('slack');
  const channel = new ChatPage(tab, fixture);
  const reply = new ChatPage(tab, { ...fixture, ...fixture.thread });
  await channel.open();
  await mark(tab);
  await reply.focusComposer();
  await waitFor('no mark in the thread', async () => !(await isMarked(tab)));
  await mark(tab);
  await typeInThread(reply, 'heated');
  await reply.sendBy('click');
  await waitForDialog(tab);
  expect(await reply.delivered()).toEqual([]);
  await clickButton(tab, 'Send now');
  await reply.expectDelivered(['in thread: heated']);
});

async function keepsApart(fixture: Fixture, way: 'Enter' | 'Control+Enter' | 'click') {
  const thread: Fixture = { ...fixture, ...fixture.thread };
  const channel = new ChatPage(tab, fixture);
  const reply = new ChatPage(tab, thread);
  await channel.open();
  await channel.write('to all');
  await mark(tab);

  await reply.focusComposer();
  await waitFor('no mark in the thread', async () => !(await isMarked(tab)));
  await typeInThread(reply, 'calm');
  await reply.sendBy(way);
  await reply.expectDelivered(['in thread: calm']);

  await reply.focusComposer();
  await mark(tab);
  await typeInThread(reply, 'heated');
  await reply.sendBy(way);
  await waitForDialog(tab);
  expect(await reply.delivered()).toEqual(['in thread: calm']);
  await clickButton(tab, 'Send now');
  await reply.expectDelivered(['in thread: calm', 'in thread: heated']);

  await channel.focusComposer();
  await channel.sendBy(way);
  await waitForDialog(tab);
  await clickButton(tab, 'It’s urgent');
  await channel.expectDelivered(['in thread: calm', 'in thread: heated', 'to all']);
}
