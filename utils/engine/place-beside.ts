/**
 * Keeps the mark button beside a composer: outside of its bar, off what the person reads or presses there, and out of
 * the page's layout. Where no such place is, it hides; the popup and the shortcut still mark.
 */
import { elementAt, lookUnder } from './look-under';
import { type Box, type Place, placesBeside, type Size } from './places';
import { watchMoves } from './watch-moves';

/** How much taller than its composer an ancestor may be to count as its bar, and how far that counts to the sides. */
const BAR_EXTRA_PX = 96;

/** Below this width of the window the button shows its sign without its words. */
const NARROW_PX = 480;

/** What the page moved in haste has come to rest by then. */
const SETTLED_MS = 200;

/** Narrow is the sign alone. */
interface SizedButton extends Size {
  isNarrow: boolean;
}

type SizedPlace = Place & SizedButton;

/** `moved` is told when the composer may stand elsewhere in the window. */
export function placeBeside(moved: () => void) {
  let stopped = new AbortController();
  let followed: HTMLElement | null = null;
  let button: HTMLElement | null = null;
  let sizes: readonly SizedButton[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let chosen: SizedPlace | null = null;

  function place(isSettled: boolean): void {
    if (!button?.isConnected || !followed) return;
    const own = (button.getRootNode() as ShadowRoot).host;
    chosen = isSeen(followed, own) ? choose(button, followed, own, isSettled) : null;
    button.style.display = chosen ? '' : 'none';
    if (!chosen) return;
    button.style.left = `${chosen.left}px`;
    button.style.top = `${chosen.top}px`;
    button.classList.toggle('is-narrow', chosen.isNarrow);
    button.classList.toggle('opens-down', chosen.top < innerHeight / 2);
    button.classList.toggle('opens-right', chosen.left < innerWidth / 2);
  }

  /** The first place over nothing, else the first over nothing to press, else none. */
  function choose(
    own: HTMLElement,
    composer: HTMLElement,
    host: Node,
    isSettled: boolean,
  ): SizedPlace | null {
    const bar = nearPartOf(findBar(composer), composer);
    const isRtl = getComputedStyle(composer).direction === 'rtl';
    const view = { width: innerWidth, height: innerHeight };
    const places = sizes
      .filter(({ isNarrow }) => isNarrow || innerWidth >= NARROW_PX)
      .flatMap(({ isNarrow, ...size }) =>
        placesBeside(bar, size, view, isRtl).map((one) => ({ ...one, isNarrow })),
      );
    // In use, or on the way with the page, it keeps its corner as long as nothing to press is there.
    const mayStay = !isSettled || own.matches(':hover,:focus-within');
    const kept = places.findIndex(
      ({ corner, isNarrow }) => corner === chosen?.corner && isNarrow === chosen.isNarrow,
    );
    // It takes its words back as soon as there is room for them.
    const isKept = kept >= 0 && (mayStay || !chosen?.isNarrow);
    if (isKept) places.unshift(...places.splice(kept, 1));
    let fallback: SizedPlace | null = null;
    for (const [index, one] of places.entries()) {
      const under = lookUnder(one, host);
      const stays = isKept && index === 0 && mayStay;
      if (under === 'nothing' || (under === 'content' && stays)) return one;
      if (under === 'content') fallback ??= one;
    }
    return fallback;
  }

  function measure(own: HTMLElement): void {
    own.style.display = '';
    sizes = [false, true].map((isNarrow) => {
      own.classList.toggle('is-narrow', isNarrow);
      return { isNarrow, width: own.offsetWidth, height: own.offsetHeight };
    });
  }

  function start(composer: HTMLElement): void {
    stopped.abort();
    stopped = new AbortController();
    followed = composer;
    chosen = null;
    let frameRequest = 0;
    const soon = () => {
      cancelAnimationFrame(frameRequest);
      frameRequest = requestAnimationFrame(() => {
        place(false);
        moved();
      });
      clearTimeout(settling);
      settling = setTimeout(place, SETTLED_MS, true);
    };
    // What scrolls inside of it, as a long line does at every letter, moves nothing around it.
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof Node && composer.contains(target))) soon();
    };
    const { signal } = stopped;
    addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    addEventListener('resize', soon, { signal });
    visualViewport?.addEventListener('resize', soon, { signal });
    const observer = new ResizeObserver(soon);
    observer.observe(composer);
    watchMoves(composer, soon, signal);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(frameRequest);
      clearTimeout(settling);
    });
  }

  return {
    /** A ref for the node whose first child is the button. */
    follow(composer: HTMLElement) {
      return (node: HTMLElement | null) => {
        button = node?.firstElementChild as HTMLElement | null;
        // The page took our node out: there is nothing to measure until it is back, and then it is drawn again.
        if (!button?.isConnected) return;
        measure(button);
        if (composer !== followed) start(composer);
        place(true);
      };
    },
    stop: () => stopped.abort(),
  };
}

/** Not while something of the page, a menu or a picture, lies over the whole composer. */
function isSeen(composer: HTMLElement, own: Node): boolean {
  const { left, top, width, height } = composer.getBoundingClientRect();
  if (!composer.isConnected || width === 0 || height === 0) return false;
  const bar = findBar(composer);
  return [0.05, 0.5, 0.95].some((share) => {
    const x = Math.min(Math.max(left + width * share, 0), innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 0), innerHeight - 1);
    const element = elementAt(x, y, own);
    return !!element && (bar.contains(element) || composer.contains(element));
  });
}

/** A bar may go on far beyond its composer, where nobody would see what the button belongs to. */
function nearPartOf(bar: HTMLElement, composer: HTMLElement): Box {
  const whole = bar.getBoundingClientRect();
  const box = composer.getBoundingClientRect();
  const left = Math.max(whole.left, box.left - BAR_EXTRA_PX);
  const right = Math.min(whole.right, box.right + BAR_EXTRA_PX);
  return { left, top: whole.top, width: right - left, height: whole.height };
}

function findBar(composer: HTMLElement): HTMLElement {
  const { height } = composer.getBoundingClientRect();
  let bar = composer;
  for (let outer = outsideOf(bar); outer && outer !== document.body; outer = outsideOf(outer)) {
    if (outer.getBoundingClientRect().height > height + BAR_EXTRA_PX) break;
    bar = outer;
  }
  return bar;
}

/** The parent, also out of a shadow root. */
function outsideOf(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}
