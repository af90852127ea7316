/** Presses send once, the way the site takes it. What the press does is for the caller to watch. */
import type { HeldSend } from '@/utils/guard/bridge';
import type { Site } from '@/utils/sites/site';
import { findSendButton } from './send-button';

/**
 * A click comes first wherever there is a button: on 25 real clients an untrusted click on it sent in all, an
 * untrusted key did nothing in some (facts of 2026-11-22). The button the person pressed goes before a found one.
 */
export function pressSend(send: HeldSend, site: Site | null): void {
  const { composer, pressed, way } = send;
  const button = pressed?.isConnected ? pressed : findSendButton(composer, site);
  const form = composer instanceof HTMLInputElement || way === 'submit' ? formOf(composer) : null;
  if (button) clickOn(button, site);
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
