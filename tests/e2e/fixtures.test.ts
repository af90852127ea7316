/** The fixtures alone, before anything of ours acts in them: each way of sending delivers exactly once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { waysOf } from './ways';

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.serve(fixtureRoutes());
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

describe.each(fixtures)('$name', (fixture) => {
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
    await chat.write('to @');
    await chat.waitForSuggestions();
    await chat.press('Enter');
    expect(await chat.record('picked')).toEqual(['Robin']);
    await chat.switchTo('other');
    await chat.expectEmpty();
    expect(await chat.delivered()).toEqual([]);
  });
});
