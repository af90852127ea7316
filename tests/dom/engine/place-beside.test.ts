import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeBeside } from '@/utils/engine/place-beside';
import type { Stage } from '@/utils/engine/stage';
import { createPlainStage } from '../../support/plain-stage';

/** happy-dom draws nothing, so where the button stands is for tests/e2e/placing.test.ts. */
let composer: HTMLElement;
let list: HTMLElement;
let place: ReturnType<typeof placeBeside>;
let frames: ReturnType<typeof vi.fn>;
let stage: Stage;

beforeEach(() => {
  document.body.innerHTML = '<ul></ul><div contenteditable="true"><p>A long line</p></div>';
  composer = document.querySelector('div') as HTMLElement;
  list = document.querySelector('ul') as HTMLElement;
  stage = createPlainStage();
  frames = vi.fn();
  vi.stubGlobal('requestAnimationFrame', frames);
  vi.stubGlobal('visualViewport', null);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const button = document.createElement('button');
  stage.root.append(button);
  place = placeBeside(button, stage, () => {});
  place.follow(composer);
});
afterEach(() => {
  place.stop();
  stage.remove();
  vi.unstubAllGlobals();
});

describe('the place of the mark button is looked for anew', () => {
  test.each([
    ['the page', () => document],
    ['the messages', () => list],
    ['the window, as a page may pretend', () => window],
  ])('when %s scrolls', (_what, target) => {
    target().dispatchEvent(new Event('scroll'));
    expect(frames).toHaveBeenCalledOnce();
  });

  test.each([
    ['the composer', () => composer],
    ['something in it', () => composer.querySelector('p') as HTMLElement],
  ])('not when %s scrolls, as it does at each letter of a long line', (_what, target) => {
    target().dispatchEvent(new Event('scroll'));
    expect(frames).not.toHaveBeenCalled();
  });
});
