/**
 * Keeps the mark button beside a composer: outside of its bar, off what the person reads or presses
 * there, and out of the page's layout. Where no such place is, it hides; the popup and the shortcut
 * still mark.
 */
import { outerOf } from './dom';
import { elementAt, lookUnder } from './look-under';
import { type Box, isNear, type Place, placesBeside, type Size } from './places';
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

/** Narrow is the sign alone. */
interface SizedButton extends Size {
  isNarrow: boolean;
}

type SizedPlace = Place & SizedButton;

/** `moved` is told when the composer may stand elsewhere in the window. */
export function placeBeside(button: HTMLElement, stage: Stage, moved: () => void) {
  const { host } = stage;
  let stopped = new AbortController();
  let followed: HTMLElement | null = null;
  let sizes: readonly SizedButton[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let chosen: SizedPlace | null = null;
  /** Where the composer stood as the button was placed. */
  let placedBy: Box | null = null;

  function place(isSettled: boolean): void {
    if (!followed || !stage.stand(followed)) return;
    placedBy = boxOf(followed);
    chosen = isSeen(followed, host) ? choose(followed, isSettled) : null;
    button.style.display = chosen ? '' : 'none';
    if (!chosen) return;
    const view = viewOf(followed);
    button.style.left = `${chosen.left}px`;
    button.style.top = `${chosen.top}px`;
    button.classList.toggle('is-narrow', chosen.isNarrow);
    const { left, top, width, height } = chosen;
    const opensDown = top < view.innerHeight / 2;
    const opensRight = left < view.innerWidth / 2;
    button.classList.toggle('opens-down', opensDown);
    button.classList.toggle('opens-right', opensRight);
    // As much as there is on the side to which it opens, for large letters.
    const across = opensRight ? view.innerWidth - left : left + width;
    button.style.setProperty('--across', `${across}px`);
    button.style.setProperty('--along', `${opensDown ? view.innerHeight - top - height : top}px`);
  }

  /** The first place over nothing, else the first over nothing to press, else none. */
  function choose(composer: HTMLElement, isSettled: boolean): SizedPlace | null {
    const bar = nearPartOf(findBar(composer), composer);
    const isRtl = getComputedStyle(composer).direction === 'rtl';
    const { innerWidth: width, innerHeight: height } = viewOf(composer);
    const view = { width, height };
    const places = sizes
      .filter(({ isNarrow }) => isNarrow || width >= NARROW_PX)
      .flatMap(({ isNarrow, ...size }) =>
        placesBeside(bar, size, view, isRtl).map((one) => ({ ...one, isNarrow })),
      );
    // In use, or on the way with the page, it keeps its corner as long as nothing to press is
    // there.
    const mayStay = !isSettled || button.matches(':hover,:focus-within');
    const kept = places.findIndex(
      ({ corner, isNarrow }) => corner === chosen?.corner && isNarrow === chosen.isNarrow,
    );
    // It takes its words back as soon as there is room for them.
    const isKept = kept >= 0 && (mayStay || !chosen?.isNarrow);
    if (isKept) places.unshift(...places.splice(kept, 1));
    let fallback: SizedPlace | null = null;
    for (const [index, one] of places.entries()) {
      const under = lookUnder(composer.ownerDocument, one, host);
      const stays = isKept && index === 0 && mayStay;
      if (under === 'nothing' || (under === 'content' && stays)) return one;
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
      clearTimeout(settling);
      settling = setTimeout(place, SETTLED_MS, true);
    };
    // Several scrollers may tell of one frame; the observers tell once, as it has been laid out.
    const soon = () => {
      view.cancelAnimationFrame(frameRequest);
      frameRequest = view.requestAnimationFrame(now);
    };
    // What scrolls inside of it, as a long line does at every letter, moves nothing around it.
    const scrolled = ({ target }: Event) => {
      if (target !== composer && !contains(composer, nodeOf(target))) soon();
    };
    const { signal } = stopped;
    const anywhere = { capture: true, passive: true, signal };
    view.addEventListener('scroll', scrolled, anywhere);
    view.addEventListener('resize', soon, anywhere);
    // What a press opens, such as a menu, may stand where the button is.
    view.addEventListener('click', soon, anywhere);
    view.visualViewport?.addEventListener('resize', soon, anywhere);
    const observer = new ResizeObserver(now);
    observer.observe(composer);
    watchMoves(composer, now, signal);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      view.cancelAnimationFrame(frameRequest);
      clearTimeout(settling);
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
     * Whether the composer still stands where the button was placed by it. Else the page moved it
     * just now, perhaps under the button, and a press was aimed at what the button lies over; the
     * button is placed anew.
     */
    isAtHome(): boolean {
      if (!followed || !placedBy || isNear(boxOf(followed), placedBy, AT_HOME_PX)) return true;
      place(false);
      return false;
    },
  };
}

/** Not while something of the page, a menu or a picture, lies over the whole composer. */
function isSeen(composer: HTMLElement, own: Node): boolean {
  const { left, top, width, height } = boxOf(composer);
  if (!composer.isConnected || width === 0 || height === 0) return false;
  const bar = findBar(composer);
  const view = viewOf(composer);
  return [0.05, 0.5, 0.95].some((share) => {
    const x = Math.min(Math.max(left + width * share, 0), view.innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 0), view.innerHeight - 1);
    const element = elementAt(composer.ownerDocument, x, y, own);
    return !!element && (contains(bar, element) || contains(composer, element));
  });
}

/** A bar may go on far beyond its composer, where nobody would see what the button belongs to. */
function nearPartOf(bar: Element, composer: HTMLElement): Box {
  const whole = boxOf(bar);
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

/**
 * The window in which the composer stands: a page may have moved it to another one than this
 * frame's.
 */
function viewOf(composer: HTMLElement): Window & typeof globalThis {
  return composer.ownerDocument.defaultView ?? window;
}

/** The node that an event is about, or null: a window and a viewport are none. */
function nodeOf(target: EventTarget | null): Node | null {
  return target && 'nodeType' in target ? (target as Node) : null;
}
