/** Presses send once, the way the site takes it. What the press does is for the caller to watch. */
import type { HeldSend } from '@/utils/guard/bridge';
import type { Site } from '@/utils/sites/site';
import { fingerprint } from './draft';
import { findSendButton } from './send-button';

/** How long a hand keeps a button down. */
const DOWN_MS = 60;

/**
 * A click comes first wherever there is a button: on 25 real clients an untrusted click on it sent in all, an
 * untrusted key did nothing in some (facts of 2026-11-22). The button the person pressed goes before a found one.
 * A site that nobody listed may send on any part of a press, so there it is a whole one.
 * Where a site is known to take no press of ours, nothing is done, and the person's own next press goes.
 */
export function pressSend(send: HeldSend, site: Site | null): void {
  if (site?.release === 'none') return;
  const { composer, pressed, way } = send;
  const button = pressed?.isConnected ? pressed : findSendButton(composer, site);
  const form = composer instanceof HTMLInputElement || way === 'submit' ? formOf(composer) : null;
  if (button && !site) pressLikeAHand(button, composer);
  else if (button) clickOn(button, site);
  // Enter in a one-line field submits its form; in any other field that would leave the page.
  else if (form) form.requestSubmit();
  else pressEnter(composer, send.isModified);
}

function formOf(composer: HTMLElement): HTMLFormElement | null {
  return (composer as HTMLInputElement).form ?? composer.closest('form');
}

function clickOn(button: HTMLElement, site: Site | null): void {
  if (site?.release === 'mouse') {
    for (const type of ['mousedown', 'mouseup']) {
      const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
      button.dispatchEvent(new MouseEvent(type, init));
    }
  }
  button.click();
}

/**
 * Down, a moment, up, and the click of it: two of nine chat kits send on mousedown alone, and take no click without one.
 * When the draft went with the first half, the click has nothing left to send and is not made.
 */
function pressLikeAHand(button: HTMLElement, composer: HTMLElement): void {
  const draft = fingerprint(composer);
  const init = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1, pressure: 0.5 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  setTimeout(() => {
    button.dispatchEvent(new PointerEvent('pointerup', pointer));
    button.dispatchEvent(new MouseEvent('mouseup', init));
    if (!composer.isConnected || fingerprint(composer) !== draft) return;
    button.dispatchEvent(new MouseEvent('click', init));
  }, DOWN_MS);
}

function pressEnter(composer: HTMLElement, ctrlKey: boolean): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, charCode: 13, ctrlKey };
  const target = (composer.getRootNode() as Document).activeElement ?? composer;
  const at = composer.contains(target) ? target : composer;
  const press = (type: string) =>
    at.dispatchEvent(
      new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }),
    );
  // A page that took the keydown gets no keypress from a real keyboard either.
  if (press('keydown')) press('keypress');
  press('keyup');
}
