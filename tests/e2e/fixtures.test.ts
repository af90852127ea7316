/**
 * The fixtures alone, before anything of ours acts in them: each way of sending delivers exactly
 * once. `npm run matrix` looks at all of them; in `npm test` the sites and kits show the same with
 * their unmarked messages.
 */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { commentBox, editors, fixtures } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { isWholeWanted } from '../support/suite';
import { waysOf } from './ways';

const shown = isWholeWanted ? fixtures : [...editors, commentBox];
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.serve(fixtureRoutes(shown));
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

describe.each(shown)('$name', (fixture) => {
  test('delivers once by each way', async () => {
    const chat = new ChatPage(tab, fixture);
    const sent: string[] = [];
    await chat.open();
    for (const way of waysOf(fixture, browser)) {
      await chat.focusComposer();
      await chat.write(way);
      await chat.sendBy(way);
      sent.push(way);
      await chat.expectDelivered(sent);
      await chat.expectEmpty();
    }
    expect(await chat.record('mishaps')).toEqual([]);
  });

  test('makes a new line, picks a suggestion and keeps the other chat apart', async () => {
    const chat = new ChatPage(tab, fixture);
    await chat.open();
    if (fixture.newlineKey) {
      await chat.write('one');
      await chat.press(fixture.newlineKey);
      await chat.type('two');
      await chat.waitForText(/^one\n+two$/);
      await chat.open();
    }
    if (!fixture.noSuggestions) {
      await chat.write('to @');
      await chat.waitForSuggestions();
      await chat.press('Enter');
      expect(await chat.record('picked')).toEqual(['Robin']);
    }
    await chat.switchTo('other');
    await chat.expectEmpty();
    expect(await chat.delivered()).toEqual([]);
  });
});
