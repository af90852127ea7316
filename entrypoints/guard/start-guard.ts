/**
 * The guard of one frame: there before the page, so that it hears every way of sending first. It
 * knows where the person writes, and hands each event to the engine, which comes with the first
 * composer and decides in the same turn. Whatever goes wrong in here, the event goes on to the
 * page.
 */
import type { FrameBridge, Guard } from '@/utils/engine/bridge';
import { pathOf } from '@/utils/engine/dom';
import { findComposer, isWritable } from '@/utils/engine/find-box';
import { heardEvents } from '@/utils/engine/heard-events';
import { isHere } from '@/utils/engine/is-here';
import {
  isExtensionAlive,
  listenToBackground,
  sendToBackground,
} from '@/utils/extension/background-line';
import type { Site } from '@/utils/sites/site';
import { createLetters } from './letters';

/** How long the popup waits for the engine to be brought in. */
const START_MS = 3_000;

export function startGuard(): void {
  // An element of the page that has this name is no copy of ours.
  if (Object.hasOwn(globalThis, 'breather') && globalThis.breather?.isAlive()) return;
  const stopped = new AbortController();
  const { signal } = stopped;
  let isAsking = false;
  /** The composer or the other element that the last event came from, when that is settled. */
  let lastTarget: EventTarget | null = null;
  /**
   * The pages whose windows are heard: this frame's, others of its origin, and one that a composer
   * moved to.
   */
  const pages = new WeakSet<Document>();
  /**
   * What is known of the site; null before it was asked, and where only the general rules apply.
   */
  let site: Site | null = null;
  let siteKnown: Promise<void> | null = null;
  const whenReady: (() => void)[] = [];

  const guard: Guard = {
    signal,
    start: null,
    known: new Set(),
    composer: null,
    lettersIn: null,
    isAlive: () => !signal.aborted && isExtensionAlive(),
    listenIn(view) {
      // A frame that goes to another page has listeners of its own there.
      if (pages.has(view.document)) return;
      pages.add(view.document);
      for (const type of [...Object.keys(letters), ...heardEvents()]) {
        view.addEventListener(type, letters[type] ?? other, { capture: true, signal });
      }
    },
    stop() {
      // The engine goes first: it may have a change to keep, and keeps none once this has ended.
      bridge.engine?.remove();
      stopped.abort();
      rewritten.disconnect();
    },
    beReady() {
      for (const resolve of whenReady.splice(0)) resolve();
    },
  };

  const bridge: FrameBridge = {
    isAlive: guard.isAlive,
    engine: null,
    ask,
    async ready() {
      if (!bridge.engine?.isReady()) {
        ask();
        await new Promise<void>((resolve) => {
          whenReady.push(resolve);
          setTimeout(resolve, START_MS);
        });
      }
      return bridge.engine;
    },
    connectEngine(create) {
      // A script that comes twice finds the marks of the first, and leaves them.
      bridge.engine ??= create(guard);
    },
  };
  globalThis.breather = bridge;

  /**
   * Focus may move inside a shadow root unheard, and a box may be opened later, so typing tells as
   * well where the person is.
   */
  function meetTarget(event: Event, target: EventTarget | null): void {
    // From inside a shadow root every event has its host for a target; elsewhere it says enough.
    lastTarget = null;
    const path = pathOf(event);
    const composer = findComposer(path, site);
    if (composer) {
      if (!isOurs(composer)) return;
      meet(composer);
      // Until the engine has come, each key asks anew: an answer may fail, and so may bringing it
      // in.
      if (path[0] === target && bridge.engine?.isReady()) lastTarget = target;
    } else if (!guard.start && isWritable(path[0])) {
      void knowSite().then(() => {
        const found = findComposer(path, site);
        if (found && path[0]?.matches(':focus')) meet(found);
      });
    }
  }

  /**
   * A person may have shown the very box that the general rules take for none. So the site alone is
   * asked for, once in a frame: the engine comes for a composer, and not for each search field.
   */
  function knowSite(): Promise<void> {
    siteKnown ??= new Promise((resolve) => {
      sendToBackground({ kind: 'findSite' }, (found) => {
        // It failed, or nobody answered: asked again at the next box.
        if (!found?.ok) siteKnown = null;
        else if (!guard.start) site = found.value;
        resolve();
      });
    });
    return siteKnown;
  }

  /**
   * The person came to a composer. The first time, the background is asked to bring in the engine.
   */
  function meet(composer: HTMLElement): void {
    const before = guard.composer;
    guard.composer = composer;
    guard.known.add(composer);
    if (bridge.engine?.isReady()) bridge.engine.refresh();
    else ask();
    // A page that lives long draws many: those that are gone would stay in memory with all that
    // hangs on them. The last one is still asked for: its draft may stand in this one.
    for (const one of guard.known) {
      if (!one.isConnected && one !== before) guard.known.delete(one);
    }
  }

  /** In a window around this frame, or beside it, another guard looks after the boxes. */
  function isOurs(composer: HTMLElement): boolean {
    return composer.ownerDocument === document || guard.known.has(composer);
  }

  function ask(): void {
    if (isAsking) return;
    isAsking = true;
    sendToBackground({ kind: 'startFrame' }, (started) => {
      isAsking = false;
      if (!started?.ok) return;
      guard.start = started.value;
      site = guard.start.site;
      bridge.engine?.takeOver(guard.start);
    });
  }

  function hear(event: Event): void {
    const { type, target } = event;
    guard.lettersIn = null;
    try {
      if (type === 'focusin' || (target !== lastTarget && mayTell(type, target))) {
        meetTarget(event, target);
      }
      bridge.engine?.onEvent(event, type, target);
    } catch (cause) {
      bridge.engine?.noteFailure(cause);
    }
  }

  const { letters, other } = createLetters(guard, hear, () => bridge.engine?.noteLetter());
  guard.listenIn(window);
  // `document.open` takes every listener from the page, ours too: a new copy begins in what is
  // written then. A page that only puts another root element in the place of its own takes none.
  // So we see whether we hear an event of our own, of a type that pages listen to no more: each
  // one that is heard ends that letters are only noted.
  const rewritten = new MutationObserver(() => {
    guard.lettersIn = document;
    dispatchEvent(new Event('DOMActivate'));
    if (!guard.lettersIn || !document.documentElement || !guard.isAlive()) return;
    guard.stop();
    startGuard();
  });
  rewritten.observe(document, { childList: true });
  listenToBackground(signal, (fact) => {
    bridge.engine?.told(fact);
    if (fact.kind === 'siteTurnedOff' && isHere(fact.origins)) guard.stop();
  });
}

/**
 * Whether an event that is no change of the focus may tell where the person is. Between two boxes
 * of one shadow root the focus moves unheard, and nothing may be typed yet.
 */
function mayTell(type: string, target: EventTarget | null): boolean {
  const mayBeInRoot = type === 'click' || type === 'keyup';
  return type === 'beforeinput' || (mayBeInRoot && !!(target as Element).shadowRoot);
}
