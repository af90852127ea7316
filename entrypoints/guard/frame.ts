/** What the guard knows of its frame: the composers it met, the marks, the prompt, the line to the background. */
import { conversationKey } from '@/utils/composer/conversation-key';
import { isEmptyDraft } from '@/utils/composer/draft';
import { findComposer, findComposers } from '@/utils/composer/find-composer';
import { findSendButton } from '@/utils/composer/send-button';
import { isLineBreak } from '@/utils/composer/send-key';
import type { Frame, FrameBridge, FrameOptions, FrameStatus, Prompt } from '@/utils/guard/bridge';
import {
  adopt,
  emptyGuard,
  findRest,
  findScope,
  type GuardState,
  isWatched,
  type MarkScope,
} from '@/utils/guard/guard-state';
import {
  isExtensionAlive,
  listenToBackground,
  sendToBackground,
} from '@/utils/messaging/background-line';
import type { FrameStart, FrameState } from '@/utils/messaging/messages';
import type { Site } from '@/utils/sites/site';

/** How long the popup's mark waits for the prompt to be brought in. */
const START_MS = 3_000;

/** A page that sends on keyup lets a line break in first; a draft that outlives it was not sent. */
const LEARN_AFTER_MS = 300;

/** The guard's own view of its frame, wider than what the prompt sees. */
export interface GuardFrame extends Frame {
  site: Site | null;
  options: FrameOptions | null;
  prompt: Prompt | null;
  /** The composer the person was in last, or null. */
  composer: HTMLElement | null;
  bridge: FrameBridge;
  /** False while nothing is heated, held or on its way: then no event needs a look. */
  isWatching(): boolean;
  isEnterNewline(composer: HTMLElement): boolean;
  /** The composer that is heated, or whose send is under way, and that `fits`; or null. */
  findWatched(fits: (composer: HTMLElement) => boolean): HTMLElement | null;
  /** The send button of a watched composer that a path goes through, or null. */
  findPressed(path: EventTarget[]): { composer: HTMLElement; button: HTMLElement } | null;
  /** Focus may move inside a shadow root unheard, so typing tells as well where the person is. */
  meetTarget(event: Event): void;
  /** Enter that makes a line break in a general composer is a newline there from then on. */
  learnNewline(event: InputEvent): void;
  noteFailure(cause: unknown): void;
  stop(): void;
}

export function createFrame(stopped: AbortController): GuardFrame {
  const known = new Set<HTMLElement>();
  const newlineBoxes = new WeakSet<HTMLElement>();
  /** The changes that the background has not kept yet, by key. */
  const pending = new Map<string, GuardState>();
  let salt = '';
  let revision = 0;
  let isAsking = false;
  let hasFailed = false;
  let lastTarget: EventTarget | null = null;
  const whenReady: (() => void)[] = [];

  const frame: GuardFrame = {
    site: null,
    options: null,
    state: emptyGuard,
    prompt: null,
    composer: null,

    isWatching() {
      const { marks, pauseEndsAt, phase } = frame.state;
      return marks.length > 0 || pauseEndsAt !== null || phase.kind !== 'idle';
    },
    keyOf: (composer) => conversationKey(composer, frame.site, salt),
    isEnterNewline: (composer) => newlineBoxes.has(composer),

    findWatched(fits) {
      for (const composer of known) {
        if (!composer.isConnected) known.delete(composer);
        else if (fits(composer) && isWatched(frame.state, frame.keyOf(composer), Date.now())) {
          return composer;
        }
      }
      return null;
    },

    findPressed(path) {
      let button: HTMLElement | null = null;
      const composer = frame.findWatched((one) => {
        button = findSendButton(one, frame.site);
        return button !== null && path.includes(button);
      });
      return composer && button && { composer, button };
    },

    meetTarget(event) {
      // From inside a shadow root every event has its host for a target; elsewhere the target says enough.
      const { target } = event;
      const isSame = target === lastTarget && !(target as Element).shadowRoot;
      if (isSame && event.type !== 'focusin') return;
      lastTarget = target;
      const path = event.composedPath();
      const composer = findComposer(path, frame.site);
      if (composer) meet(composer);
    },

    learnNewline(event) {
      if (!isLineBreak(event) || frame.site) return;
      const composer = findComposer(event.composedPath(), null);
      if (!composer) return;
      setTimeout(() => isEmptyDraft(composer) || newlineBoxes.add(composer), LEARN_AFTER_MS);
    },

    change(state, key) {
      frame.state = state;
      pending.set(key, state);
      const mark = state.marks.find((one) => one.key === key) ?? null;
      const rest = findRest(state, key, Date.now());
      sendToBackground({ kind: 'keepMark', key, mark, rest }, (kept) => {
        if (pending.get(key) === state) pending.delete(key);
        revision = Math.max(revision, Number(kept ?? 0));
      });
      showButton();
    },

    startPause(minutes) {
      sendToBackground({ kind: 'startPause', minutes }, () => {});
    },

    noteFailure(cause) {
      if (hasFailed) return;
      hasFailed = true;
      // biome-ignore lint/suspicious/noConsole: once, without a word of the page; nothing else reads this world
      console.warn('Breather let a message go:', cause instanceof Error ? cause.message : '');
    },

    stop() {
      stopped.abort();
      frame.prompt?.remove();
    },

    bridge: {
      isAlive: () => !stopped.signal.aborted && isExtensionAlive(),
      status,
      async toggleMark(scope) {
        const composer = findWrittenIn();
        if (!composer) return null;
        meet(composer);
        if (!(await ready())) return null;
        frame.prompt?.toggleMark(composer, scope);
        return status();
      },
      connectPrompt(create) {
        frame.prompt?.remove();
        frame.prompt = create(frame);
        beReady();
      },
    },
  };

  /** The person came to a composer. The first time, the background is asked to bring in the prompt. */
  function meet(composer: HTMLElement): void {
    frame.composer = composer;
    known.add(composer);
    if (frame.options && frame.prompt) showButton();
    else ask();
  }

  function status(): FrameStatus {
    const composer = findWrittenIn();
    const hasFocus = composer !== null && hasCaret(composer);
    return { composerSeen: composer !== null, scope: composer && scopeOf(composer), hasFocus };
  }

  function scopeOf(composer: HTMLElement): MarkScope | null {
    return findScope(frame.state, frame.keyOf(composer), Date.now());
  }

  /** The composer with the caret, else the last one, else the first one to be seen. */
  function findWrittenIn(): HTMLElement | null {
    const found = findComposers(document, frame.site);
    const last = frame.composer?.isConnected ? frame.composer : null;
    return found.find(hasCaret) ?? last ?? found[0] ?? null;
  }

  function showButton(): void {
    const { composer, options, prompt } = frame;
    if (!prompt || !options || stopped.signal.aborted) return;
    const isWanted = options.markButton && composer?.isConnected;
    prompt.showMarkButton(isWanted ? composer : null);
  }

  function ask(): void {
    if (isAsking) return;
    isAsking = true;
    sendToBackground({ kind: 'startFrame' }, (reply) => {
      isAsking = false;
      if (!reply) return;
      const start = reply as FrameStart;
      frame.site = start.site;
      takeOver(start);
    });
  }

  function takeOver(now: FrameState): void {
    // Told before our last change was kept, and come after: a newer one is on its way.
    if (now.salt === salt && now.revision < revision) return;
    salt = now.salt;
    revision = now.revision;
    frame.options = now.options;
    frame.state = adopt(frame.state, now, pending);
    beReady();
  }

  function beReady(): void {
    if (!frame.options || !frame.prompt) return;
    frame.prompt.applyOptions(frame.options);
    // The site's data may know better than the general rules which box is a composer.
    if (frame.composer && !findComposer([frame.composer], frame.site)) frame.composer = null;
    showButton();
    for (const resolve of whenReady.splice(0)) resolve();
  }

  function ready(): Promise<boolean> {
    if (frame.options && frame.prompt) return Promise.resolve(true);
    return new Promise((resolve) => {
      whenReady.push(() => resolve(true));
      setTimeout(resolve, START_MS, false);
    });
  }

  listenToBackground((fact) => {
    if (fact.kind === 'frameStateChanged' && frame.options) takeOver(fact.state);
    if (fact.kind === 'siteTurnedOff' && RegExp(`^(${fact.origins})$`).test(origin)) frame.stop();
  });
  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) {
      target?.addEventListener(type, showButton, { signal: stopped.signal });
    }
  }
  return frame;
}

function hasCaret(composer: HTMLElement): boolean {
  const active = (composer.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && composer.contains(active);
}
