import type { Fixture, Way } from '../fixtures/catalogue';
import type { ExtensionBrowser } from '../support/extension-browser';

/** Every way in which a message can leave this chat in this browser. */
export function waysOf(fixture: Fixture, browser: Pick<ExtensionBrowser, 'hasTouch'>): Way[] {
  const ways: Way[] = [fixture.sendKey];
  if (fixture.otherSendKey) ways.push(fixture.otherSendKey);
  if (!fixture.button) return ways;
  ways.push('click');
  if (fixture.buttonByKeyboard) ways.push('Enter on button', 'Space on button');
  if (browser.hasTouch) ways.push('touch');
  return ways;
}
