/**
 * The clock of the computer is put back while a message is on its way: lengths of time are measured
 * by another one.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEngine } from '@/entrypoints/engine/create-engine';
import type { Choice } from '@/utils/engine/bridge';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

const HOUR_MS = 3_600_000;

let here: EngineFrameHere;
let box: HTMLTextAreaElement;
let choose: ((choice: Choice) => void) | null;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  choose = null;
  here = createEngineFrame(null);
  document.body.innerHTML = '<main><textarea>one</textarea></main>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  here.guard.known.add(box);
  const engine = createEngine(here.guard);
  engine.connectPrompt((frame) => {
    frame.heat = {
      marks: [],
      rests: [],
      chats: [],
      later: [],
      pauseEndsAt: Date.now() + 10 * HOUR_MS,
      pauseChat: null,
    };
    return {
      hold(_, chosen) {
        choose = chosen;
        return true;
      },
      isOpen: () => choose !== null,
      allowsKey: () => false,
      composerMoved() {},
      restRule() {},
      notify() {},
      applyOptions() {},
      remind: () => false,
      remove() {},
    };
  });
  const hear = (event: Event) => engine.onEvent(event, event.type, event.target);
  const { signal } = here.guard;
  window.addEventListener('keydown', hear, { capture: true, signal });
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As if the browser made it. Whether the page hears it. */
function pressEnter(): boolean {
  const heard = vi.fn();
  box.addEventListener('keydown', heard, { once: true });
  const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
  const event = new KeyboardEvent('keydown', init);
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.dispatchEvent(event);
  box.removeEventListener('keydown', heard);
  return heard.mock.calls.length > 0;
}

it('swallows no press of the person for an hour, after a message that the page did not take', () => {
  expect(pressEnter()).toBe(false);
  const end = choose;
  choose = null;
  end?.({ kind: 'send' });
  vi.advanceTimersByTime(100);
  vi.setSystemTime(Date.now() - HOUR_MS);
  vi.advanceTimersByTime(10_000);
  expect(pressEnter()).toBe(true);
});
