/**
 * A press as the engine of a frame hears it: what happens to each of its events, and what is learnt
 * of them.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEngine } from '@/entrypoints/engine/create-engine';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

const LATER_MS = 6_000;
const PRESS = 'pointerdown mousedown pointerup mouseup click';

let here: EngineFrameHere;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  here = createEngineFrame(null);
  document.body.innerHTML =
    '<main><textarea>one</textarea><button>A</button><button>B</button></main>';
  here.guard.known.add(document.querySelector('textarea') as HTMLElement);
  const engine = createEngine(here.guard);
  const hear = (event: Event) => engine.onEvent(event, event.type, event.target);
  const { signal } = here.guard;
  for (const type of PRESS.split(' ')) {
    window.addEventListener(type, hear, { capture: true, signal });
  }
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As if the browser made it. */
function press(target: HTMLElement, button = 0): void {
  for (const type of PRESS.split(' ')) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1, button });
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
  }
}

it.each(['pointerdown', 'mousedown', 'click'])('teaches where the page sends at %s', (type) => {
  const button = document.querySelector('button') as HTMLElement;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  button.addEventListener(type, () => {
    box.value = '';
  });
  press(button);
  vi.advanceTimersByTime(LATER_MS);
  const learnt = here.told.filter(({ kind }) => kind === 'keepLearnt');
  expect(learnt).toEqual([
    { kind: 'keepLearnt', selector: 'main > button:nth-of-type(1)', doesSend: true },
  ]);
});

it('hears no press of another button than the first: it opens a menu', () => {
  const button = document.querySelector('button') as HTMLElement;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  button.addEventListener('mousedown', () => {
    box.value = '';
  });
  press(button, 2);
  vi.advanceTimersByTime(LATER_MS);
  expect(here.told.filter(({ kind }) => kind === 'keepLearnt')).toEqual([]);
});
