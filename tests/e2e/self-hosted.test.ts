/**
 * Software that people host themselves, at an address of their own that they turned on: it is known
 * there as well.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { type Fixture, hostPattern, requireFixture } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { setWait, typeSites } from '../support/settings-page';
import * as behaviour from './behaviour';

/** Where nobody listed it. */
function atHome(name: string): Fixture {
  const fixture = requireFixture(name);
  const { pathname } = new URL(fixture.url);
  return { ...fixture, url: `https://${name}.home.example${pathname}` };
}

// Their lists of names have no ARIA: by the general rules the Enter that picks a name would be
// held.
const lists = ['mattermost', 'zulip'].map(atHome);
const hosted = ['mattermost', 'zulip', 'element', 'rocketchat', 'mastodon'].map(atHome);
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes(hosted));
  await typeSites(browser, hosted.map(hostPattern));
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

const benchOf = (fixture: Fixture) => ({ browser, tab, fixture, place: 'page' as const });

test.each(lists)("$name's own list of suggestions is not held", (fixture) =>
  behaviour.suggestionIsNotHeld(benchOf(fixture)),
);

describe.each(hosted)('$name', (fixture) => {
  test('is held and goes once', () => behaviour.markedIsHeld(benchOf(fixture), fixture.sendKey));
});
