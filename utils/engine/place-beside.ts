/**
 * Keeps the mark button beside a composer: outside of its bar, off what the person reads or presses
 * there, and out of the page's layout. Where no such place is, it hides; the popup and the shortcut
 * still mark.
 */
import { atRest } from './at-rest';
import { outerOf, viewOf } from './dom';
import { elementAt, lookUnder } from './look-under';
import { type Box, type Button, isNear, type Place, placesBeside } from './places';
import { boxOf, contains, fits } from './plain-dom';
import type { Stage } from './stage';
import { watchMoves } from './watch-moves';

/**
 * How much taller than its composer an ancestor may be to count as its bar, and how far that counts
 * to the sides.
 */
const BAR_EXTRA_PX = 96;

/** Below this width of the window the button shows its sign without its words. */
const NARROW_PX = 480;

/** What the page moved in haste has come to rest by then. */
const SETTLED_MS = 200;

/** A composer that the page moves gently is still the one that the button was placed by. */
const AT_HOME_PX = 8;

/** `moved` is told when the composer may stand elsewhere in the window. */
export function placeBeside(button: HTMLElement, stage: Stage, moved: () => void) {
  const { host } = stage;
  let stopped = new AbortController();
  let followed: HTMLElement | null = null;
  let sizes: readonly Button[] = [];
  let chosen: Place | null = null;
  /** Where the composer stood as the button was placed. */
  let placedBy: Box | null = null;
  const settle = atRest(SETTLED_MS, () => place(true));

  function place(isSettled: boolean): void {
    if (!followed) return;
    // To come back where the page took us away is for `standing.ts`, which knows when to stop; the
    // button comes back once its place was looked for anew, for the box may have moved meanwhile.
    const stands = host.isConnected && stage.stand(followed);
    placedBy = boxOf(followed);
    // There are many places, so none is looked for anew at each frame of a scroll.
    const mayLook = stands && (isSettled || chosen) && isSeen(followed, host);
    chosen = mayLook ? choose(followed, isSettled) : null;
    button.style.display = chosen ? '' : 'none';
    if (!chosen) return;
    const { innerWidth, innerHeight } = viewOf(followed);
    const { left, top, width, height, isNarrow } = chosen;
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
    button.classList.toggle('is-narrow', isNarrow);
    const opensDown = top < innerHeight / 2;
    const opensRight = left < innerWidth / 2;
    button.classList.toggle('opens-down', opensDown);
    button.classList.toggle('opens-right', opensRight);
    // As much as there is on the side to which it opens, for large letters.
    giveRoom('across', opensRight ? innerWidth - left : left + width);
    giveRoom('along', opensDown ? innerHeight - top - height : top);
  }

  function giveRoom(name: string, px: number): void {
    button.style.setProperty(stage.ownName(name), `${px}px`);
  }

  /** The first place over nothing, else the first over nothing to press, else none. */
  function choose(composer: HTMLElement, isSettled: boolean): Place | null {
    const bar = nearPartOf(composer);
    const isRtl = getComputedStyle(composer).direction === 'rtl';
    const { innerWidth: width, innerHeight: height } = viewOf(composer);
    const places = sizes
      .filter(({ isNarrow }) => isNarrow || width >= NARROW_PX)
      .flatMap((size) => placesBeside(bar, size, { width, height }, isRtl));
    // In use, or on the way with the page, it keeps its corner as long as nothing to press is
    // there.
    const mayStay = !isSettled || button.matches(':hover,:focus-within');
    const kept = places.findIndex(
      ({ corner, isNarrow }) => corner === chosen?.corner && isNarrow === chosen.isNarrow,
    );
    // It takes its words back as soon as there is room for them.
    const isKept = kept >= 0 && (mayStay || !chosen?.isNarrow);
    if (isKept) places.unshift(...places.splice(kept, 1));
    let fallback: Place | null = null;
    for (const [index, one] of places.entries()) {
      const under = lookUnder(composer.ownerDocument, one, host, !!fallback);
      const stays = isKept && index === 0 && mayStay;
      if (under === 'nothing' || (stays && under === 'content')) return one;
      if (under === 'content') fallback ??= one;
    }
    return fallback;
  }

  function measure(): void {
    button.style.display = '';
    sizes = [false, true].map((isNarrow) => {
      button.classList.toggle('is-narrow', isNarrow);
      return { isNarrow, width: button.offsetWidth, height: button.offsetHeight };
    });
    // As it is drawn now: what asks for a point of the page would tell the page of a move.
    button.classList.toggle('is-narrow', !!chosen?.isNarrow);
  }

  function start(composer: HTMLElement): void {
    stop();
    stopped = new AbortController();
    followed = composer;
    chosen = null;
    const view = viewOf(composer);
    let frameRequest = 0;
    const now = () => {
      view.cancelAnimationFrame(frameRequest);
      place(false);
      moved();
      settle();
    };
    // Several scrollers may tell of one frame; the observers tell once, as it has been laid out.
    const soon = () => {
      view.cancelAnimationFrame(frameRequest);
      frameRequest = view.requestAnimationFrame(now);
    };
    // What scrolls inside of it, as a long line does at every letter, moves nothing around it.
    const scrolled = (event: Event) => {
      if (event.target !== composer && !event.composedPath().includes(composer)) soon();
    };
    const { signal } = stopped;
    const anywhere = { capture: true, passive: true, signal };
    view.addEventListener('scroll', scrolled, anywhere);
    view.addEventListener('resize', soon, anywhere);
    // What a press opens, such as a menu, may stand where the button is.
    view.addEventListener('click', soon, anywhere);
    // So may what comes by itself where nothing scrolls, such as a message.
    const come = new MutationObserver(
      (records) => records.every(({ target }) => composer.contains(target)) || settle(),
    );
    come.observe(composer.ownerDocument, { childList: true, subtree: true });
    view.visualViewport?.addEventListener('resize', soon, anywhere);
    const observer = new ResizeObserver(now);
    observer.observe(composer);
    watchMoves(composer, now, signal);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      come.disconnect();
    });
  }

  function stop(): void {
    stopped.abort();
    followed = null;
  }

  return {
    follow(composer: HTMLElement): void {
      measure();
      if (composer !== followed) start(composer);
      place(true);
    },
    stop,
    /**
     * A key was pressed. What some open, such as a menu, may stand where the button is; to look
     * after each letter would cost more than all else at one.
     */
    keyed(key: string): void {
      if (followed && /^(Arr|F\d|Con)/.test(key)) settle();
    },
    /**
     * Whether the composer still stands where the button was placed by it. Else the page moved it
     * just now, perhaps under the button, and a press was aimed at what the button lies over; the
     * button is placed anew.
     */
    isAtHome(): boolean {
      const isHome = !followed || !placedBy || isNear(boxOf(followed), placedBy, AT_HOME_PX);
      if (!isHome) place(false);
      return isHome;
    },
  };
}

/** Not while something of the page, a menu or a picture, lies over the whole composer. */
function isSeen(composer: HTMLElement, own: Node): boolean {
  const { left, top, width, height } = boxOf(composer);
  if (width * height === 0) return false;
  const bar = findBar(composer);
  const view = viewOf(composer);
  return [0.05, 0.5, 0.95].some((share) => {
    const x = Math.min(Math.max(left + width * share, 0), view.innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 0), view.innerHeight - 1);
    const element = elementAt(composer.ownerDocument, x, y, own);
    return contains(bar, element) || composer.contains(element);
  });
}

/** A bar may go on far beyond its composer, where nobody would see what the button belongs to. */
function nearPartOf(composer: HTMLElement): Box {
  const whole = boxOf(findBar(composer));
  const box = boxOf(composer);
  const left = Math.max(whole.left, box.left - BAR_EXTRA_PX);
  const right = Math.min(whole.right, box.right + BAR_EXTRA_PX);
  return { left, top: whole.top, width: right - left, height: whole.height };
}

function findBar(composer: HTMLElement): Element {
  const { height } = boxOf(composer);
  let bar: Element = composer;
  for (let outer = outerOf(bar); outer && !fits(outer, 'body'); outer = outerOf(outer)) {
    if (boxOf(outer).height > height + BAR_EXTRA_PX) break;
    bar = outer;
  }
  return bar;
}
