/** Files that are let fall into a marked chat. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPresses } from '@/entrypoints/engine/presses';
import type { Act } from '@/utils/engine/repeat-act';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

let here: EngineFrameHere;
let acts: Act[];
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  here = createEngineFrame(null);
  document.body.innerHTML = '<main><p></p><textarea></textarea></main>';
  here.mark(document.querySelector('textarea') as HTMLElement);
  [acts, heard] = [[], []];
  for (const type of ['dragleave', 'drop']) {
    document.querySelector('main')?.addEventListener(type, () => heard.push(type));
  }
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** They fall on a text of the chat; `passes` is whether the page is to hear of it. */
function drop(passes: boolean): void {
  const { handlers } = createPresses(here.guard, here.frame, { sawPress() {} }, (event, _, act) => {
    acts.push(act);
    if (!passes) event.stopImmediatePropagation();
    return passes;
  });
  const target = document.querySelector('p') as HTMLElement;
  const event = new DragEvent('drop', { bubbles: true });
  // In happy-dom it has no files.
  const dataTransfer = { files: [new File(['x'], 'x.png')] };
  Object.defineProperties(event, {
    isTrusted: { value: true },
    dataTransfer: { value: dataTransfer },
  });
  const hear = (one: Event) => handlers.drop?.(one, target);
  window.addEventListener('drop', hear, { capture: true, once: true });
  target.dispatchEvent(event);
}

it('are held, and the page hears that the drag is over, which it shows over itself', () => {
  drop(false);
  expect(acts).toMatchObject([{ kind: 'drop' }]);
  expect(heard).toEqual(['dragleave']);
});

it('fall where nothing holds them', () => {
  drop(true);
  expect(heard).toEqual(['drop']);
});
