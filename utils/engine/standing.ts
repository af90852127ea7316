/** Where our node stands in the page: beside the composer, above what the page opens, as it was. */
import { allIn } from './dom';
import { layerOf, roomyLayerOf } from './layer';
import type { LayersAbove } from './layers-above';
import type { QuietFocus } from './quiet-focus';

export interface OwnNodes {
  host: HTMLElement;
  /** Closed: the page has no way in. */
  shadow: ShadowRoot;
  /** Everything is drawn in here; the tokens stand on it. */
  root: HTMLElement;
}

/**
 * Written on the node itself and important, so that no rule of the page moves, hides or restyles
 * it.
 */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; user-select: none !important';

/** What may be the nodes of copies of ours. */
export const HOSTS = 'span[style]';

/** One frame: a page that writes it again each time keeps nobody busy. */
const TIDY_MS = 16;
const BACK_MS = 50;

/** A page that took us out of its body so often lets nothing foreign stand there. */
const BODY_TRIES = 3;
/** And none anywhere: from here on we come back only where the person does. */
const TRIES = 6;

/** Our node as it is before it stands anywhere. */
export function createHost(): OwnNodes {
  // Not a `div`, for which pages have the most rules, such as `body > div:last-of-type`.
  const host = document.createElement('span');
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  // In the layer above the page no clip or transform of what we stand in concerns what we draw.
  root.popover = 'manual';
  shadow.append(root);
  return { host, shadow, root };
}

/**
 * What is said of `Stage` holds of what bears the same names here. `lost` is told once we are back
 * after the page took us away, or stay away; with false, of a press on a dialog of ours that
 * something lies above.
 */
export function createStanding(
  { host, shadow, root }: OwnNodes,
  focus: QuietFocus,
  above: LayersAbove,
  listenIn: (view: Window) => void,
  wentOut: () => void,
  lost: (isByPage: boolean) => void,
) {
  /** Seen from the window, the target of our events is an element of the page then. */
  let isInShadow = false;
  let backAgain: ReturnType<typeof setTimeout> | undefined;
  let besides: HTMLElement | null = null;
  /** Where we put ourselves. */
  let home: Element | null = null;
  /** How often the page took us away. */
  let taken = 0;

  function stand(composer: HTMLElement | null, needsRoom = false): boolean {
    const page = composer?.ownerDocument ?? document;
    // Where the box is gone we stay in its layer, which a press outside of it would close.
    const around = composer?.isConnected ? composer : host;
    // One that is to be opened again needs room as well.
    const isRoomy = needsRoom || shadow.querySelector('dialog');
    let layer = (isRoomy ? roomyLayerOf : layerOf)(around, page);
    if (!layer) return false;
    if (taken >= BODY_TRIES && layer === page.body) layer = page.documentElement;
    besides = composer;
    tidy(host);
    // Moved, it would close.
    if (host.isConnected && shadow.querySelector(':modal')) return true;
    const isMoved = host.parentNode !== layer;
    if (isMoved) {
      // What the page closed as it took us away is no longer above all.
      shadow.querySelector('dialog')?.removeAttribute('open');
      removeTwins(host, above.isOfOther);
      focus.quietly(() => layer.append(host));
      home = layer;
      gone.disconnect();
      // The page may put another body in the place of its own.
      for (const one of [layer, page.documentElement]) gone.observe(one, { childList: true });
      // In another window than this frame's the page may hear first.
      const view = layer.ownerDocument.defaultView;
      if (view) listenIn(view);
    }
    fitWindow();
    isInShadow = host.getRootNode() !== layer.ownerDocument;
    if (isMoved || above.hasNew()) rise();
    if (isMoved) lookBeside();
    return host.isConnected;
  }

  /**
   * A page that draws its whole body anew takes us away at each letter: we are back once it has
   * come to rest. Where it puts us elsewhere, its own listeners would hear us first, so we leave.
   * What it puts into the same place again it has closed.
   */
  function lookBeside(): void {
    if (host.ownerDocument !== document) setTimeout(wentOut);
    const isHome = host.parentNode === home;
    if (isHome && root.matches(':popover-open')) return;
    if (isHome) {
      rise();
    } else {
      taken += 1;
      focus.quietly(() => host.remove());
    }
    clearTimeout(backAgain);
    backAgain = setTimeout(comeBack, BACK_MS);
  }

  function comeBack(): void {
    // A dialog waits for its answer wherever the box is.
    const isWanted = besides?.isConnected || shadow.querySelector('dialog');
    if (taken < TRIES && isWanted) stand(besides);
    lost(true);
  }

  /** Where a frame is taken away, what we drew around it would stay, and take no press. */
  function leave(): void {
    wentOut();
    if (host.ownerDocument !== document) host.remove();
  }

  /** As large as the window says, whatever the page enlarges. Gives whether it was. */
  function fitWindow(): boolean {
    const before = root.style.zoom;
    root.style.zoom = `${1 / (host.currentCSSZoom || 1)}`;
    return root.style.zoom === before;
  }

  /** Above whatever the page opened since. */
  function rise(): void {
    above.broughtUp(false);
    try {
      root.hidePopover();
      root.showPopover();
    } catch {
      // It is drawn where it stands, as the page draws things.
    }
  }

  const changed = new MutationObserver(() => setTimeout(tidy, TIDY_MS, host));
  changed.observe(host, { attributes: true });
  const gone = new MutationObserver(lookBeside);
  addEventListener('pagehide', leave);

  const isBare = () => fitWindow() && above.isNone();

  return {
    stand,
    isBare,
    isInSight(): boolean {
      if (isBare()) return true;
      if (shadow.querySelector(':modal')) lost(false);
      else rise();
      return false;
    },
    isInShadow: () => isInShadow,
    remove(): void {
      changed.disconnect();
      gone.disconnect();
      clearTimeout(backAgain);
      focus.quietly(() => host.remove());
    },
  };
}

export type Standing = ReturnType<typeof createStanding>;

/**
 * Takes off what the page wrote on our node, such as `inert`, by which a modal of its own would
 * silence us.
 */
function tidy(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
  if (host.getAttribute('style') !== HOST_STYLE) host.setAttribute('style', HOST_STYLE);
}

/**
 * After an update, the node of the copy before this one: it holds no more, and its button would
 * only seem to.
 */
function removeTwins(host: HTMLElement, isOfOther: (one: Element) => boolean): void {
  for (const one of allIn(document, HOSTS)) {
    const isOurs = one !== host && one.getAttribute('style') === HOST_STYLE;
    if (isOurs && !isOfOther(one)) one.remove();
  }
}
