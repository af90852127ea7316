/** What the watch knows of its frame: the marks, the prompt, the rules, the line to the background. */

import { i18n } from '#i18n';
import { conversationKey, placeWords } from '@/utils/composer/conversation-key';
import { isEmptyDraft } from '@/utils/composer/draft';
import { findComposer, findSiteOf } from '@/utils/composer/find-composer';
import { findSendButton } from '@/utils/composer/send-button';
import { sendKeyOf } from '@/utils/composer/send-key';
import { createMarkButton, type MarkView } from '@/utils/engine/mark-button';
import type { Stage } from '@/utils/engine/stage';
import type {
  Companion,
  Frame,
  FrameOptions,
  Guard,
  HoldReason,
  KnownSendKey,
  Prompt,
  Watch,
} from '@/utils/guard/bridge';
import {
  adopt,
  breakOpen,
  emptyGuard,
  endMessage,
  findRest,
  findScope,
  type GuardState,
  isHeated,
  isWatched,
  type MarkScope,
  toggleMark as setMark,
} from '@/utils/guard/guard-state';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { SendKey, Site } from '@/utils/sites/site';
import { createFirstLook } from './note-health';

type AsWatch = Omit<
  Watch,
  'onOwnEvent' | 'onKey' | 'onPress' | 'onBeforeInput' | 'onInput' | 'onSubmit'
>;

/** The watch's own view of its frame, wider than what the prompt and the companion see. */
export interface WatchFrame extends Frame {
  options: FrameOptions | null;
  prompt: Prompt | null;
  /** While a delivery is watched: looks now. On a busy page the next message may be typed before the timer's turn comes. */
  lookAtDelivery: (() => void) | null;
  /** What the guard calls, apart from events. */
  asWatch: AsWatch;
  /** What is known of the site; which box of it counts is for `siteOf`. */
  siteHere(): Site | null;
  /** False while nothing is heated, held or on its way: then no event needs a look. */
  isWatching(): boolean;
  sendKeyOf(composer: HTMLElement): SendKey;
  /** What use has shown of this composer. It reaches other pages of the site where `isKept`. */
  learnt(composer: HTMLElement, sendKey: SendKey, isKept: boolean): void;
  /** Why a send of this composer would be held, or null. */
  reasonOf(composer: HTMLElement): HoldReason | null;
  /** The composer that is heated, or whose send is under way, and that `fits`; or null. */
  findWatched(fits: (composer: HTMLElement) => boolean): HTMLElement | null;
  /** The send button of a watched composer that a path goes through, or null. */
  findPressed(path: EventTarget[]): { composer: HTMLElement; button: HTMLElement } | null;
}

export function createFrame(guard: Guard, stage: Stage): WatchFrame {
  const { signal, known } = guard;
  /** The changes that the background has not kept yet, by key. */
  const pending = new Map<string, GuardState>();
  const learnt = new WeakMap<HTMLElement, SendKey>();
  const chosen = new WeakMap<HTMLElement, SendKey>();
  const firstLook = createFirstLook();
  const keys = new Map<HTMLElement, string>();
  const markButton = createMarkButton(stage, () => frame.prompt?.composerMoved());
  let salt = '';
  let revision = 0;
  const renamed = new MutationObserver(refresh);
  let followed: HTMLElement | null = null;
  let companion: Companion | null = null;
  let isCompanionAsked = false;

  const frame: WatchFrame = {
    signal,
    stage,
    options: null,
    state: emptyGuard,
    prompt: null,
    lookAtDelivery: null,

    siteHere: () => guard.start?.site ?? null,
    siteOf: (composer) => findSiteOf(composer, frame.siteHere()),

    isWatching() {
      const { marks, pauseEndsAt, phase } = frame.state;
      if (marks.length > 0 || pauseEndsAt !== null || phase.kind !== 'idle') return true;
      return companion !== null && hasRules();
    },
    keyOf(composer) {
      // Worked out once in a turn: it looks through the whole page, and one press asks for it many times.
      if (keys.size === 0) queueMicrotask(() => keys.clear());
      const key = keys.get(composer) ?? conversationKey(composer, frame.siteOf(composer), salt);
      keys.set(composer, key);
      return key;
    },

    sendKeyOf(composer) {
      const ofSite = findKnownKey();
      return sendKeyOf(composer, frame.siteOf(composer), {
        chosen: chosen.get(composer) ?? ofSite?.chosen ?? null,
        learnt: learnt.get(composer) ?? ofSite?.learnt ?? null,
      });
    },
    learnt(composer, sendKey, isKept) {
      if (frame.sendKeyOf(composer) === sendKey) return;
      learnt.set(composer, sendKey);
      if (isKept) sendToBackground({ kind: 'keepSendKey', sendKey, isChosen: false }, () => {});
    },
    chooseNewline(composer) {
      const before = findKnownKey()?.chosen ?? null;
      chosen.set(composer, 'mod-enter');
      const keep = (sendKey: SendKey | null, kept: (reply: unknown) => void) =>
        sendToBackground({ kind: 'keepSendKey', sendKey, isChosen: true }, kept);
      keep('mod-enter', () => {});
      return (done) =>
        keep(before, (reply) => {
          if (reply === undefined) return;
          chosen.delete(composer);
          done();
        });
    },

    findRule(composer) {
      if (!companion || !hasRules()) return null;
      if (findRest(frame.state, frame.keyOf(composer), Date.now())) return null;
      return companion.findRule(composer);
    },
    reasonOf(composer) {
      const key = frame.keyOf(composer);
      const now = Date.now();
      if (findScope(frame.state, key, now)) return 'mark';
      return isHeated(frame.state, key, now) ? 'pause' : frame.findRule(composer);
    },

    findWatched(fits) {
      for (const composer of known) {
        if (!composer.isConnected) known.delete(composer);
        else if (needsALook(composer) && fits(composer)) return composer;
      }
      return null;
    },
    findPressed(path) {
      const found = [...known].flatMap((composer) => {
        if (!composer.isConnected || isEmptyDraft(composer)) return [];
        const button = findSendButton(composer, frame.siteOf(composer));
        return button && path.includes(button) ? [{ composer, button }] : [];
      });
      // While its own button is not ready, a box may find the button of another: the nearest box is meant.
      const around = path.find((one) => found.some(({ composer }) => holds(one, composer)));
      const nearest = around ? found.filter(({ composer }) => holds(around, composer)) : found;
      return nearest.find(({ composer }) => needsALook(composer)) ?? null;
    },

    scopeOf,
    toggleMark,
    change(state, key) {
      frame.state = state;
      pending.set(key, state);
      const mark = state.marks.find((one) => one.key === key) ?? null;
      const rest = findRest(state, key, Date.now());
      sendToBackground({ kind: 'keepMark', key, salt, mark, rest }, (kept) => {
        if (pending.get(key) === state) pending.delete(key);
        revision = Math.max(revision, Number(kept ?? 0));
      });
      refresh();
    },
    startPause(minutes) {
      sendToBackground({ kind: 'startPause', minutes }, () => {});
    },
    here: () => guard.composer,
    refresh,
    remind: (reminder) => frame.prompt?.remind(reminder) ?? false,
    isOwn: stage.isOwn,
    teach() {
      sendToBackground({ kind: 'teach' }, () => {});
    },

    asWatch: {
      isReady: () => frame.options !== null && frame.prompt !== null,
      takeOver,
      refresh,
      scopeOf,
      toggleMark,
      forgetMessages() {
        for (const composer of known) {
          const key = frame.keyOf(composer);
          const ended = endMessage(frame.state, key);
          if (ended.marks.length < frame.state.marks.length) frame.change(ended, key);
        }
      },
      connectPrompt(create) {
        frame.prompt?.remove();
        frame.prompt = create(frame);
        beReady();
      },
      connectCompanion(create) {
        companion ??= create(frame);
        refresh();
      },
      remove() {
        frame.prompt?.remove();
        markButton.remove();
        stage.remove();
      },
    },
  };

  function scopeOf(composer: HTMLElement): MarkScope | null {
    return findScope(frame.state, frame.keyOf(composer), Date.now());
  }

  function toggleMark(composer: HTMLElement, asked: MarkScope | 'toggle'): void {
    // The button of a copy that was updated says nothing that is true any more.
    if (!guard.isAlive()) {
      guard.stop();
      return;
    }
    const scope = asked === 'toggle' ? scopeOf(composer) : asked;
    const isRuled = asked === 'toggle' && frame.findRule(composer) !== null;
    if (isRuled) companion?.excuse(composer);
    if (isRuled && !scope) return;
    const key = frame.keyOf(composer);
    // What broke open stays open for this mark alone: the next one holds again.
    if (!frame.prompt?.isOpen()) frame.state = breakOpen(frame.state, Date.now());
    frame.change(setMark(frame.state, key, scope ?? 'message', Date.now()), key);
  }

  /** What is kept of the send key of this site. */
  function findKnownKey(): KnownSendKey | undefined {
    return frame.options?.sendKeys.find(({ origins }) => isHere(origins));
  }

  function hasRules(): boolean {
    const { lateHours, words } = frame.options?.rules ?? {};
    return !!(lateHours || words);
  }

  function needsALook(composer: HTMLElement): boolean {
    return (
      isWatched(frame.state, frame.keyOf(composer), Date.now()) || frame.findRule(composer) !== null
    );
  }

  function refresh(): void {
    const { options, prompt } = frame;
    const { composer } = guard;
    if (!prompt || !options || signal.aborted) return;
    const here = composer?.isConnected ? composer : null;
    follow(here);
    markButton.show(options.markButton && !prompt.isTrial ? here : null, here && viewOf(here));
    if (here) firstLook(here, frame.siteOf(here));
  }

  function viewOf(composer: HTMLElement): MarkView {
    const { lateHours, words } = frame.options?.rules ?? {};
    return {
      scope: scopeOf(composer),
      rule: frame.findRule(composer),
      rules: [
        ...(lateHours ? (['lateHours'] as const) : []),
        ...(words ? (['words'] as const) : []),
      ],
      toggle: (scope) => toggleMark(composer, scope),
    };
  }

  /** A box that is drawn before its chat is ready has other words at first, and no event tells when they change. */
  function follow(composer: HTMLElement | null): void {
    if (composer === followed) return;
    followed = composer;
    renamed.disconnect();
    if (composer) renamed.observe(composer, { attributeFilter: placeWords });
  }

  function takeOver(now: Parameters<Watch['takeOver']>[0]): void {
    // A fact that comes before the first answer says nothing of the site; the answer is on its way.
    if (!guard.start) return;
    // Told before our last change was kept, and come after: a newer one is on its way.
    if (now.salt === salt && now.revision < revision) return;
    salt = now.salt;
    keys.clear();
    revision = now.revision;
    frame.options = now.options;
    frame.state = adopt(frame.state, now, pending);
    beReady();
  }

  function beReady(): void {
    if (!frame.options || !frame.prompt) return;
    const { theme, motion } = frame.options;
    stage.applyLook(theme, motion, i18n.t('direction'));
    frame.prompt.applyOptions(frame.options);
    bringCompanion();
    // The site's data may know better than the general rules which box is a composer.
    if (guard.composer && !findComposer([guard.composer], frame.siteHere())) guard.composer = null;
    refresh();
    guard.beReady();
  }

  function bringCompanion(): void {
    const { manyMessages, longStretch } = frame.options?.rules ?? {};
    if (isCompanionAsked || !(hasRules() || manyMessages || longStretch)) return;
    isCompanionAsked = true;
    sendToBackground({ kind: 'startCompanion' }, (hasCome) => {
      isCompanionAsked = hasCome === true;
    });
  }

  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) target?.addEventListener(type, refresh, { signal });
  }
  signal.addEventListener('abort', () => renamed.disconnect());
  if (guard.start) takeOver(guard.start);
  return frame;
}

function holds(one: EventTarget, composer: HTMLElement): boolean {
  return one instanceof Node && one.contains(composer);
}

function isHere(origins: string): boolean {
  return RegExp(`^(${origins})$`).test(origin);
}
