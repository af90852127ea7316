/** Keeps the mark button at the upper end corner of a composer's bar, outside of it. */

/** How much taller than its composer an ancestor may be to count as its bar. */
const BAR_EXTRA_PX = 96;
const GAP_PX = 8;
const BUTTON_PX = 36;

/** Below this width the button shows its sign without its words. */
const NARROW_PX = 480;

export function placeBeside() {
  let stopped = new AbortController();
  let followed: HTMLElement | null = null;
  let node: HTMLElement | null = null;

  function place(): void {
    const button = node?.firstElementChild as HTMLElement | null | undefined;
    if (!button || !followed) return;
    const box = findBar(followed).getBoundingClientRect();
    const isShown =
      followed.isConnected && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    button.style.display = isShown ? '' : 'none';
    const isRtl = getComputedStyle(followed).direction === 'rtl';
    const hasRoom = box.top > BUTTON_PX + 2 * GAP_PX;
    const y = hasRoom ? box.top - GAP_PX : Math.min(box.bottom + GAP_PX + BUTTON_PX, innerHeight);
    button.style.left = `${isRtl ? Math.max(box.left, GAP_PX) : Math.min(box.right, innerWidth) - GAP_PX}px`;
    button.style.top = `${y}px`;
    button.classList.toggle('is-narrow', innerWidth < NARROW_PX);
  }

  function start(composer: HTMLElement): void {
    stopped.abort();
    stopped = new AbortController();
    followed = composer;
    let frameRequest = 0;
    const soon = () => {
      cancelAnimationFrame(frameRequest);
      frameRequest = requestAnimationFrame(place);
    };
    const { signal } = stopped;
    addEventListener('scroll', soon, { capture: true, passive: true, signal });
    addEventListener('resize', soon, { signal });
    const observer = new ResizeObserver(soon);
    observer.observe(composer);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  return {
    /** A ref for the node whose first child is the button. */
    follow(composer: HTMLElement) {
      return (mounted: HTMLElement | null) => {
        node = mounted;
        if (!mounted) return;
        if (composer !== followed) start(composer);
        place();
      };
    },
    stop: () => stopped.abort(),
  };
}

function findBar(composer: HTMLElement): HTMLElement {
  const { height } = composer.getBoundingClientRect();
  let bar = composer;
  for (
    let outer = bar.parentElement;
    outer && outer !== document.body;
    outer = outer.parentElement
  ) {
    if (outer.getBoundingClientRect().height > height + BAR_EXTRA_PX) break;
    bar = outer;
  }
  return bar;
}
