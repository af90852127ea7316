/**
 * The guard of one frame: there before the page, so that it hears every way of sending first. It knows where the person
 * writes, and hands each event to the watch, which comes with the prompt and decides in the same turn. Whatever goes
 * wrong in here, the event goes on to the page.
 */
import { findComposer, findComposers, isWritable } from '@/utils/composer/find-composer';
import { OWN_EVENTS } from '@/utils/engine/own-events';
import type { FrameBridge, FrameStatus, Guard, Watch } from '@/utils/guard/bridge';
import {
  isExtensionAlive,
  listenToBackground,
  sendToBackground,
} from '@/utils/messaging/background-line';
import type { FrameStart } from '@/utils/messaging/messages';
import type { Site } from '@/utils/sites/site';

/** How long the popup's mark waits for the prompt to be brought in. */
const START_MS = 3_000;

export function startGuard(): void {
  if (globalThis.breather?.isAlive()) return;
  const stopped = new AbortController();
  const { signal } = stopped;
  let watch: Watch | null = null;
  let isAsking = false;
  let hasFailed = false;
  let lastTarget: EventTarget | null = null;
  /** What is known of the site; null before it was asked, and where only the general rules apply. */
  let site: Site | null = null;
  let siteKnown: Promise<void> | null = null;
  const whenReady: (() => void)[] = [];

  const guard: Guard = {
    signal,
    start: null,
    known: new Set(),
    composer: null,
    isAlive: () => !signal.aborted && isExtensionAlive(),
    stop() {
      stopped.abort();
      watch?.remove();
    },
    beReady() {
      for (const resolve of whenReady.splice(0)) resolve();
    },
    noteFailure(cause) {
      if (hasFailed) return;
      hasFailed = true;
      // biome-ignore lint/suspicious/noConsole: once, without a word of the page; nothing else reads this world
      console.warn('Breather let a message go:', cause instanceof Error ? cause.message : '');
    },
  };

  const bridge: FrameBridge = {
    isAlive: guard.isAlive,
    status,
    async toggleMark(scope) {
      await knowSite();
      const composer = findWrittenIn();
      if (!composer) return null;
      meet(composer);
      if (!(await ready())) return null;
      watch?.toggleMark(composer, scope);
      return statusNow();
    },
    ask,
    connectWatch(create) {
      // One that comes twice finds the marks of the first, and leaves them.
      watch ??= create(guard);
    },
    connectPrompt: (create) => watch?.connectPrompt(create),
    connectCompanion: (create) => watch?.connectCompanion(create),
  };
  globalThis.breather = bridge;

  /** Focus may move inside a shadow root unheard, so typing tells as well where the person is. */
  function meetTarget(event: Event): void {
    // From inside a shadow root every event has its host for a target; elsewhere the target says enough.
    const { target } = event;
    const isSame = target === lastTarget && !(target as Element).shadowRoot;
    if (isSame && event.type !== 'focusin') return;
    lastTarget = target;
    const path = event.composedPath();
    const composer = findComposer(path, site);
    if (composer) meet(composer);
    else if (!guard.start && isWritable(path[0])) {
      void knowSite().then(() => {
        const found = findComposer(path, site);
        if (found && hasCaret(found)) meet(found);
      });
    }
  }

  /**
   * A person may have shown the very box that the general rules take for none. So the site alone is asked for, once in
   * a frame: watch and prompt come for a composer, and not for each search field.
   */
  function knowSite(): Promise<void> {
    if (guard.start) return Promise.resolve();
    siteKnown ??= new Promise((resolve) => {
      sendToBackground({ kind: 'findSite' }, (reply) => {
        // Nobody answered: asked again at the next box.
        if (reply === undefined) siteKnown = null;
        if (reply && !guard.start) site = reply as Site;
        resolve();
      });
    });
    return siteKnown;
  }

  /** The person came to a composer. The first time, the background is asked to bring in the watch and the prompt. */
  function meet(composer: HTMLElement): void {
    guard.composer = composer;
    // A page that lives long draws many: those that are gone would stay in memory with all that hangs on them.
    for (const one of guard.known) if (!one.isConnected) guard.known.delete(one);
    guard.known.add(composer);
    if (watch?.isReady()) watch.refresh();
    else ask();
  }

  function ask(): void {
    if (isAsking) return;
    isAsking = true;
    sendToBackground({ kind: 'startFrame' }, (reply) => {
      isAsking = false;
      if (!reply) return;
      guard.start = reply as FrameStart;
      site = guard.start.site;
      watch?.takeOver(guard.start);
    });
  }

  function ready(): Promise<boolean> {
    if (watch?.isReady()) return Promise.resolve(true);
    return new Promise((resolve) => {
      whenReady.push(() => resolve(true));
      setTimeout(resolve, START_MS, false);
    });
  }

  async function status(): Promise<FrameStatus> {
    await knowSite();
    return statusNow();
  }

  function statusNow(): FrameStatus {
    const composer = findWrittenIn();
    const scope = (composer && watch?.scopeOf(composer)) ?? null;
    return { composerSeen: !!composer, scope, hasFocus: !!composer && hasCaret(composer) };
  }

  /** The composer with the caret, else the last one, else the first one to be seen. */
  function findWrittenIn(): HTMLElement | null {
    const found = findComposers(document, site);
    const last = guard.composer?.isConnected ? guard.composer : null;
    return found.find(hasCaret) ?? last ?? found[0] ?? null;
  }

  function listen<E extends Event>(types: string, react: (event: E) => void): void {
    const safely = (event: Event) => {
      try {
        react(event as E);
      } catch (cause) {
        guard.noteFailure(cause);
      }
    };
    for (const type of types.split(' ')) {
      window.addEventListener(type, safely, { capture: true, signal });
    }
  }

  // First, so that what is ours stays from all that follows.
  listen(OWN_EVENTS, (event) => watch?.onOwnEvent(event));
  listen('keydown keypress keyup', (event: KeyboardEvent) => watch?.onKey(event));
  listen('pointerdown mousedown touchstart pointerup mouseup touchend click', (event) =>
    watch?.onPress(event),
  );
  listen('beforeinput', (event: InputEvent) => {
    meetTarget(event);
    watch?.onBeforeInput(event);
  });
  listen('input', (event: InputEvent) => watch?.onInput(event));
  listen('submit', (event: SubmitEvent) => watch?.onSubmit(event));
  listen('focusin', (event) => {
    /**
     * A copy whose extension was updated or removed takes itself out and lets go. Asked where something would be held
     * or shown, for it costs more than all the rest of a key that is neither.
     */
    if (guard.isAlive()) meetTarget(event);
    else guard.stop();
  });
  // Between two boxes of one shadow root the focus moves unheard, and nothing may be typed yet.
  listen('click keyup', (event) => {
    if ((event.target as Element).shadowRoot) meetTarget(event);
  });
  // While the page rested in the browser's memory nothing could tell it of new marks or a pause.
  listen('pageshow', (event: PageTransitionEvent) => event.persisted && watch && ask());
  // `document.open` takes every listener from the page, ours too: a new copy begins in what is written then.
  let root = document.documentElement;
  const rewritten = new MutationObserver(() => {
    const before = root;
    root = document.documentElement;
    if (!before || !root || before === root || !guard.isAlive()) return;
    guard.stop();
    startGuard();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  listenToBackground((fact) => {
    if (fact.kind === 'frameStateChanged') watch?.takeOver(fact.state);
    if (fact.kind === 'siteTurnedOff' && RegExp(`^(${fact.origins})$`).test(origin)) {
      watch?.forgetMessages();
      guard.stop();
    }
  });
}

function hasCaret(composer: HTMLElement): boolean {
  const active = (composer.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && composer.contains(active);
}
