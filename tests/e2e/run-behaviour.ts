import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Fixture, hostPattern } from '../fixtures/catalogue';
import type { Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { setWait, turnOnSites } from '../support/settings-page';
import * as behaviour from './behaviour';
import { waysOf } from './ways';

/** Runs the whole suite for these fixtures, in one browser; in the other places only what could differ there. */
export function runBehaviour(
  fixtures: Fixture[],
  otherPlaces: (fixture: Fixture) => Place[],
): void {
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await startBrowser();
    await browser.serve(fixtureRoutes(fixtures));
    await turnOnSites(browser, [...new Set(fixtures.map(hostPattern))]);
    await setWait(browser, 0);
    tab = await browser.openTab();
  });

  afterAll(() => browser?.close());

  const hasTouch = process.env.BREATHER_BROWSER !== 'firefox';
  const inEachPlace: [Fixture, Place][] = fixtures.flatMap((fixture) =>
    (['page', ...otherPlaces(fixture)] as Place[]).map((place): [Fixture, Place] => [
      fixture,
      place,
    ]),
  );

  for (const [fixture, place] of inEachPlace) {
    const ways = waysOf(fixture, { hasTouch });
    const bench = () => ({ browser, tab, fixture, place });
    describe(`${fixture.name} in a ${place}`, () => {
      test('unmarked messages pass once by each way', () => behaviour.unmarkedPassesOnce(bench()));
      test.each(place === 'page' ? ways : ways.slice(0, 2))(
        'a marked message is held by %s',
        (way) => behaviour.markedIsHeld(bench(), way),
      );
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
      test('a composition is not held', () => behaviour.compositionIsNotHeld(bench()));
      test('a suggestion is not held', () => behaviour.suggestionIsNotHeld(bench()));
      test('an empty draft is not held', () => behaviour.emptyDraftIsNotHeld(bench()));
      if (fixture.search || fixture.editBox) {
        test('other fields are not held', () => behaviour.otherFieldsAreNotHeld(bench()));
      }
      test('marks follow the conversation', () => behaviour.marksFollowTheConversation(bench()));
      test('a mark survives a reload', () => behaviour.markSurvivesReload(bench()));
    });
  }
}
