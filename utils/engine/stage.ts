/**
 * Our one node in a page and all that a page could take hold of it by: where it stands, what is
 * heard of it, and what a press on it does. The mark button and the prompt draw into its closed
 * root; they have no listeners of their own.
 */
import { createActs } from './acts';
import { createCopy } from './copy';
import { allIn } from './dom';
import { layerOf, roomyLayerOf } from './layer';
import { createLayersAbove } from './layers-above';
import { createQuietFocus } from './quiet-focus';
import css from './stage.css?inline';

/** How what we draw looks, and in which language and direction its words are. */
interface StageLook {
  theme: string;
  motion: string;
  /** Such as `en` or `pt-BR`. */
  language: string;
  /** `ltr` or `rtl`. */
  direction: string;
}

export interface Stage {
  readonly host: HTMLElement;
  /** Closed: the page has no way in. */
  readonly shadow: ShadowRoot;
  /** Everything is drawn in here; the tokens stand on it. */
  readonly root: HTMLElement;
  addStyles(css: string): void;
  /**
   * Puts our node where `composer` can be seen, also after the page took the node away; false where
   * that is not possible. What `needsRoom` goes out of a small frame, where the documents around it
   * let us.
   */
  stand(composer: HTMLElement | null, needsRoom?: boolean): boolean;
  isOwn(target: EventTarget | null): boolean;
  /**
   * Whether the page is to hear nothing of this event: it is ours, or the focus goes from the page
   * to us or back.
   */
  concerns(event: Event, type: string, target: EventTarget | null): boolean;
  /**
   * The guard calls this at the window, in the capture phase, for each event that `concerns` us: it
   * stays from the page, and what was pressed acts.
   */
  onOwnEvent(event: Event): void;
  /**
   * What a trusted press on `node` does; null takes it back. A press by a pointer acts only while
   * `isAimed`.
   */
  onAct(node: Element, act: (() => void) | null, isAimed?: () => boolean): void;
  /**
   * Runs something that moves the focus into or out of our node while the page hears nothing of it.
   */
  quietly<T>(move: () => T): T;
  /** The page hears of a change of this field that was kept from it as the focus went to us. */
  tellChange(field: Element): void;
  /** Opens a dialog of ours, or brings it back above what was opened over it. */
  openOnTop(dialog: HTMLDialogElement): void;
  /**
   * Whether the page opened no layer above us since we were brought up, and made us no larger or
   * smaller. As large as it is to be, all is again at once.
   */
  isBare(): boolean;
  /** The same, for what is no dialog: ours comes back above the layer, for the next press. */
  isInSight(): boolean;
  /**
   * Puts a text into the clipboard, in the turn of a press, the old way; gives whether it is there.
   */
  copy(text: string): boolean;
  applyLook(look: StageLook): void;
  /** By this word, which no page knows, other copies of ours take this one for theirs. */
  claim(tag: string): void;
  /** Whether this is the node of a copy of ours for another window than this frame's. */
  isOfOther(target: EventTarget | null): boolean;
  remove(): void;
}

/**
 * Written on the node itself and important, so that no rule of the page moves, hides or restyles
 * it.
 */
const HOST_STYLE =
  'all: initial;position:fixed;inset:0 auto auto 0;width:0;height:0;z-index:2147483647;user-select:none;'.replaceAll(
    ';',
    ' !important;',
  );

/** What may be the nodes of copies of ours. */
export const HOSTS = 'span[style]';

/** One frame: a page that writes it again each time keeps nobody busy. */
const TIDY_MS = 16;
const BACK_MS = 50;

/** What a letter is made of. */
const TYPED = /^key|input$/;

/**
 * `listenIn` has the guard hear the events of a window around a small frame as well. `wentOut` is
 * told once we stand in another page than this frame's, and when what stands beside us there
 * changes: a copy of ours may have come.
 */
export function createStage(listenIn: (view: Window) => void, wentOut: () => void): Stage {
  // Not a `div`, for which pages have the most rules, such as `body > div:last-of-type`.
  const host = document.createElement('span');
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  // In the layer above the page no clip or transform of what we stand in concerns what we draw.
  root.popover = 'manual';
  shadow.append(root);
  const acts = createActs(shadow);
  const focus = createQuietFocus(isOwn);
  const copy = createCopy();
  const above = createLayersAbove(host, root, isInside);
  let hasPressBegun = false;
  let isPassed = false;
  /** Seen from the window, the target of our events is an element of the page then. */
  let isInShadow = false;
  let backAgain: ReturnType<typeof setTimeout> | undefined;
  let besides: HTMLElement | null = null;

  function isOwn(target: EventTarget | null): boolean {
    return target === host;
  }

  function isOurs(event: Event, target: EventTarget | null): boolean {
    return isOwn(target) || (isInShadow && isOwn(event.composedPath()[0] ?? null));
  }

  function isInside(node: Node): boolean {
    return node.getRootNode() === shadow;
  }

  function addStyles(text: string): void {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    root.before(sheet);
  }

  function stand(composer: HTMLElement | null, needsRoom = false): boolean {
    const page = composer?.ownerDocument ?? document;
    // Where the box is gone we stay in its layer, which a press outside of it would close.
    const around = composer?.isConnected ? composer : host;
    const layer = (needsRoom ? roomyLayerOf : layerOf)(around, page);
    if (!layer) return false;
    besides = composer;
    tidy(host);
    // Moved, it would close.
    if (host.isConnected && shadow.querySelector(':modal')) return true;
    const isMoved = host.parentNode !== layer;
    if (isMoved) {
      // What the page closed as it took us away is over.
      shadow.querySelector('dialog')?.removeAttribute('open');
      removeTwins(host, above.isOfOther);
      focus.quietly(() => layer.append(host));
      gone.disconnect();
      gone.observe(layer, { childList: true });
      // In another window than this frame's the page may hear first.
      const view = layer.ownerDocument.defaultView;
      if (view) listenIn(view);
      lookBeside();
    }
    fitWindow();
    isInShadow = host.getRootNode() !== layer.ownerDocument;
    if (isMoved || above.hasNew()) rise();
    return host.isConnected;
  }

  /**
   * A page that draws its whole body anew takes us away at each letter: we are back once it has
   * come to rest.
   */
  function lookBeside(): void {
    if (host.ownerDocument !== document) setTimeout(wentOut);
    if (host.isConnected) return;
    clearTimeout(backAgain);
    backAgain = setTimeout(() => besides?.isConnected && stand(besides), BACK_MS);
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

  function pass(isOn: boolean): void {
    isPassed = isOn;
    root.classList.toggle('is-passed', isOn);
  }

  /**
   * What the pointer drags in the page, it drags past us: the page is to hear where it was let go.
   */
  function letPass(event: Event): void {
    const { type } = event;
    const isFree = /^(pointer|mouse)/.test(type) && (event as MouseEvent).buttons === 0;
    const isOver = isFree || type === 'dragend' || type === 'drop';
    const isBegun = type === 'pointerdown' || type === 'dragenter';
    if (isPassed ? isOver : isBegun) pass(!isPassed);
  }

  function concerns(event: Event, type: string, target: EventTarget | null): boolean {
    const isAtOurs = isOurs(event, target);
    const wouldTell = isAtOurs || givesAway(event, target, isInside);
    // A letter is five events: the rest is not about them.
    if (!wouldTell && TYPED.test(type)) return false;
    if (!event.isTrusted || !host.isConnected) return false;
    if (type === 'change') return focus.hidesChange(event);
    if (/^(focus|blur)/.test(type)) return focus.hides(event as FocusEvent, isAtOurs);
    if (wouldTell || (type === 'copy' && copy.isOn())) return true;
    if (type === 'beforetoggle') above.opened(event);
    if (hasPressBegun && isOfPress(event)) return true;
    if (type === 'pointerdown') {
      // While a dialog of ours is open, a press on the documents around it is no way out of it.
      if (!shadow.querySelector(':modal')) focus.giveBack();
    }
    letPass(event);
    return false;
  }

  /** Whether this goes on with the press that began with us. */
  function isOfPress({ type, buttons, detail }: Event & Partial<MouseEvent>): boolean {
    // The page may have had the pointer given to an element of its own meanwhile, or the person let
    // it go beside us.
    hasPressBegun = type !== 'pointerdown' && (type !== 'pointermove' || buttons !== 0);
    // The click of a key counts none.
    return hasPressBegun && (/pointer|mouse/.test(type) || !!detail);
  }

  const isBare = () => fitWindow() && above.isNone();

  addStyles(css);
  const changed = new MutationObserver(() => setTimeout(tidy, TIDY_MS, host));
  changed.observe(host, { attributes: true });
  const gone = new MutationObserver(lookBeside);
  addEventListener('pagehide', leave);

  return {
    host,
    shadow,
    root,
    addStyles,
    stand,
    isOwn,
    concerns,
    onOwnEvent(event) {
      const { type, target } = event;
      event.stopImmediatePropagation();
      if (type === 'copy') copy.take(event as ClipboardEvent);
      else if (isOurs(event, target) || hasPressBegun) acts.take(event);
      if (type === 'click') hasPressBegun = false;
      // Once it is known what the press began on.
      if (type === 'pointerdown') {
        hasPressBegun = true;
        fitWindow();
      }
    },
    onAct: acts.set,
    quietly: focus.quietly,
    tellChange: focus.tellChange,
    openOnTop(dialog) {
      pass(false);
      above.broughtUp(true);
      focus.quietly(() => {
        if (dialog.open) dialog.close();
        dialog.showModal();
      });
    },
    isBare,
    claim: above.claim,
    isOfOther: above.isOfOther,
    isInSight() {
      const isSeen = isBare();
      if (!isSeen) rise();
      return isSeen;
    },
    copy: copy.copy,
    applyLook({ theme, motion, language, direction }) {
      root.dataset.theme = theme;
      root.dataset.motion = motion;
      root.lang = language;
      root.dir = direction;
    },
    remove() {
      changed.disconnect();
      gone.disconnect();
      clearTimeout(backAgain);
      focus.quietly(() => host.remove());
    },
  };
}

/**
 * Whether Firefox would hand out a node of ours with an event that is about an element of the page.
 */
function givesAway(
  { explicitOriginalTarget: origin }: Event & { explicitOriginalTarget?: EventTarget | null },
  target: EventTarget | null,
  isInside: (node: Node) => boolean,
): boolean {
  return !!origin && origin !== target && 'nodeType' in origin && isInside(origin as Node);
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

/**
 * Takes off what the page wrote on our node, such as `inert`, by which a modal of its own would
 * silence us.
 */
function tidy(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
  if (host.getAttribute('style') !== HOST_STYLE) host.setAttribute('style', HOST_STYLE);
}
