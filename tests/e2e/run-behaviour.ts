import { afterAll, beforeAll, describe, test as playedByBoth } from 'vitest';
import { type Fixture, hostPattern } from '../fixtures/catalogue';
import type { Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { setWait, turnOnSites } from '../support/settings-page';
import { isWholeWanted } from '../support/suite';
import * as behaviour from './behaviour';
import { passesInShort, sendsInShort } from './behaviour-in-short';
import { waysOf } from './ways';

/**
 * Runs the suite for these fixtures, in one browser. `short` is one walk through each chat in two
 * tests, `sends` the first of them; in the other places there is only what could differ there.
 * `test` may be that of `by-turns.ts` for short walks.
 */
export function runBehaviour(
  fixtures: Fixture[],
  otherPlaces: (fixture: Fixture) => Place[],
  lengthOf: (fixture: Fixture) => 'whole' | 'short' = () => 'whole',
  test: AddTest = playedByBoth,
): void {
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await startBrowser({ lessMotion: true });
    await browser.serve(fixtureRoutes(fixtures));
    await setWait(browser, 0);
    if (!isWholeWanted) await turnOn(fixtures.map(hostPattern));
    tab = await browser.openTab();
  });

  afterAll(() => browser?.close());

  // In `npm test` all hosts at once, which is quick; elsewhere each at its turn, so that a run of
  // one chat turns on one.
  const areOn = new Set<string>();
  const turnOn = async (patterns: string[]) => {
    const more = [...new Set(patterns)].filter((pattern) => !areOn.has(pattern));
    if (more.length > 0) await turnOnSites(browser, more);
    for (const pattern of more) areOn.add(pattern);
  };

  for (const fixture of fixtures) {
    for (const place of ['page', ...otherPlaces(fixture)] as Place[]) {
      const length = isWholeWanted ? 'whole' : place === 'page' ? lengthOf(fixture) : 'sends';
      const tests = { whole: testWhole, short: testInShort, sends: testSends }[length];
      describe(`${fixture.name} in a ${place}`, () => {
        beforeAll(() => turnOn([hostPattern(fixture)]));
        tests(test, () => ({ browser, tab, fixture, place }), fixture, place);
      });
    }
  }
}

type GetBench = () => behaviour.Bench;
type AddTest = (name: string, run: () => Promise<void>) => void;

function testSends(test: AddTest, bench: GetBench): void {
  test('sends once by each way, marked and unmarked', () => sendsInShort(bench()));
}

function testInShort(test: AddTest, bench: GetBench): void {
  testSends(test, bench);
  test('holds nothing else', () => passesInShort(bench()));
}

function testWhole(test: AddTest, bench: GetBench, fixture: Fixture, place: Place): void {
  const ways = waysOf(fixture, { hasTouch: process.env.BREATHER_BROWSER !== 'firefox' });
  test('unmarked messages pass once by each way', () => behaviour.unmarkedPassesOnce(bench()));
  for (const way of place === 'page' ? ways : ways.slice(0, 2)) {
    test(`a marked message is held by ${way}`, () => behaviour.markedIsHeld(bench(), way));
  }
  test('keep editing gives back focus, caret and selection', () =>
    behaviour.keepEditingRestoresTheDraft(bench()));
  if (place !== 'page') return;
  test('undo goes on as before', () => behaviour.undoStaysWhole(bench()));
  test('Enter never sends in the dialog, Space does', () => behaviour.enterNeverSends(bench()));
  test('urgent sends at once', () => behaviour.urgentSendsAtOnce(bench()));
  test('a key held down does nothing more', () => behaviour.heldKeyDoesNothing(bench()));
  if (fixture.newlineKey) {
    test('a new line is not held', () => behaviour.newlineIsNotHeld(bench()));
  }
  if (!fixture.noComposition) {
    test('a composition is not held', () => behaviour.compositionIsNotHeld(bench()));
  }
  if (!fixture.noSuggestions) {
    test('a suggestion is not held', () => behaviour.suggestionIsNotHeld(bench()));
  }
  test('an empty draft is not held', () => behaviour.emptyDraftIsNotHeld(bench()));
  if (fixture.search || fixture.editBox) {
    test('other fields are not held', () => behaviour.otherFieldsAreNotHeld(bench()));
  }
  test('marks follow the chat', () => behaviour.marksFollowTheChat(bench()));
  test('a mark survives a reload', () => behaviour.markSurvivesReload(bench()));
}
