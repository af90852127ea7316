/** A box that jumped is looked at where it stands now, and one that nobody sees is left alone. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMoves } from '@/utils/engine/watch-moves';

/** The browser's own, as far as it is asked here; the test answers for it. */
class Observer {
  static last: Observer;
  isOver = false;
  constructor(
    private readonly answer: IntersectionObserverCallback,
    readonly options: IntersectionObserverInit,
  ) {
    Observer.last = this;
  }
  observe(): void {}
  disconnect(): void {
    this.isOver = true;
  }
  /** How much of the box stands where it is looked for. */
  say(intersectionRatio: number): void {
    const entry = { intersectionRatio, boundingClientRect: box };
    // The casts: these two are all that is read of an entry, and nothing of an observer.
    this.answer([entry as never], this as never);
  }
}

let box: DOMRect;
let moves: number;
let stopped: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  const element = document.createElement('textarea');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => box);
  box = new DOMRect(0, 100, 300, 50);
  moves = 0;
  stopped = new AbortController();
  watchMoves(
    element,
    () => {
      moves += 1;
    },
    stopped.signal,
  );
  Observer.last.say(1);
});

afterEach(() => {
  stopped.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** From the top of the window, in px. */
function lookedForAt(): string | undefined {
  return Observer.last.options.rootMargin?.split(' ')[0];
}

it('looks where the box jumped to, however far that is', () => {
  const before = Observer.last;
  box = new DOMRect(0, 400, 300, 50);
  before.say(0);
  expect(moves).toBe(1);
  expect(before.isOver).toBe(true);
  expect(lookedForAt()).toBe('-400px');
  Observer.last.say(1);
  box = new DOMRect(0, 423, 300, 50);
  Observer.last.say(0.5);
  expect(moves, 'and sees the next move at once').toBe(2);
  expect(lookedForAt()).toBe('-423px');
});

it('leaves a box alone for a while that is not seen where it stands', () => {
  box = new DOMRect(0, -900, 300, 50);
  Observer.last.say(0);
  const there = Observer.last;
  there.say(0);
  expect(Observer.last, 'it is not looked at in each frame').toBe(there);
  vi.advanceTimersByTime(600);
  expect(Observer.last).not.toBe(there);
});
