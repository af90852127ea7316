/** The marks of one frame as the guard, the popup and the mark button see them. */

import { placeNames } from '@/utils/engine/box-key';
import type { Engine, Guard, SharedRule } from '@/utils/engine/bridge';
import { allIn, hasCaret, partAround } from '@/utils/engine/dom';
import { isEmptyDraft } from '@/utils/engine/draft';
import { findComposers, isOneLine } from '@/utils/engine/find-box';
import { hashText } from '@/utils/engine/hash-text';
import {
  endMessage,
  findChat,
  findLater,
  findScope,
  type MarkChoice,
  toggleMark as setMark,
} from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import { i18n } from '@/utils/engine/i18n';
import { createMarkButton, type MarkView } from '@/utils/engine/mark-button';
import { chatOf } from '@/utils/engine/origin-tag';
import { watchPageStart } from '@/utils/engine/page-start';
import { askBackground } from '@/utils/extension/ask-background';
import type { FrameStatus } from '@/utils/extension/background-to-frame';
import { isResting } from '@/utils/time/durations';
import { chooseNewline } from './choose-newline';
import { type EngineFrame, isStillComposer, SWITCH_LOOKS_MS } from './frame';
import type { Laters } from './later';
import type { Lists } from './lists';
import type { Look } from './look';
import { createFirstLook } from './note-health';
import { createPrompts } from './prompts';
import { toggleChat } from './toggle-chat';

type OfEngine = Omit<Engine, 'onEvent'>;

export interface Marks {
  refresh(): void;
  /**
   * While the prompt is on its way, for a mark that is being made or a draft that is heated
   * already, what the person does next waits for it. False where nothing has to wait, or where the
   * prompt was waited for in vain before.
   */
  waitForPrompt(composer: HTMLElement, then: () => void): boolean;
  /** What the guard calls, apart from events. */
  engine: OfEngine;
}

export function createMarks(
  guard: Guard,
  frame: EngineFrame,
  hold: Hold,
  lists: Lists,
  later: Laters,
  look: Look,
): Marks {
  const { signal, known } = guard;
  const firstLook = createFirstLook(frame);
  const { stage } = frame;
  const markButton = createMarkButton(stage, () => frame.prompt?.composerMoved());
  const stands = watchPageStart(signal, refresh);
  const renamed = new MutationObserver(refresh);
  const prompts = createPrompts(() => frame.prompt !== null);
  let followed: HTMLElement | null = null;
  /** The boxes that wait for the prompt, and what is to happen once it is there. */
  const waiting = new Map<HTMLElement, (() => void) | null>();
  let hasFailed = false;
  let isCompanionAsked = false;
  frame.toggleMark = toggleMark;
  frame.bringPrompt = () => void prompts.bring();
  frame.refreshRule = () => {
    const here = frame.here();
    // To find its place anew costs many times what the rules cost.
    if (!here || !markButton.names(here, frame.findRule(here))) refresh();
  };

  async function toggleMark(composer: HTMLElement, asked: MarkChoice | 'toggle'): Promise<void> {
    // The button of a copy that was updated says nothing that is true any more.
    if (!guard.isAlive()) {
      guard.stop();
      return;
    }
    // A mark that nothing could show a dialog for would hold nothing.
    if (!frame.prompt) waiting.set(composer, null);
    const then = await bringFor(composer);
    if (!frame.prompt) return;
    // A message that just went takes its own mark along, and not the one that is made now.
    hold.look();
    const key = frame.keyOf(composer);
    if (asked === 'chat') {
      await toggleChat(frame, key);
      return;
    }
    if (asked === 'toggle' && findLater(frame.heat, key)) {
      later.letGo(key);
      return;
    }
    const scope = asked === 'toggle' ? frame.scopeOf(composer) : asked;
    const isRuled = asked === 'toggle' && frame.findRule(composer) !== null;
    if (isRuled) frame.companion?.excuse(composer);
    if (isRuled && !scope) return;
    const heat = setMark(frame.heat, key, scope ?? 'message', Date.now());
    hold.marked(key, findScope(heat, key, Date.now()) !== null);
    frame.change(heat, key);
    frame.touch(composer);
    then?.();
  }

  /** What is said, with a way back, needs the prompt. */
  async function withPrompt(act: () => void): Promise<void> {
    if (!guard.isAlive()) guard.stop();
    else if (await prompts.bring()) act();
  }

  /** Gives what the person did in this box meanwhile. */
  async function bringFor(composer: HTMLElement): Promise<(() => void) | null> {
    hasFailed = !(await prompts.bring());
    const then = waiting.get(composer) ?? null;
    waiting.delete(composer);
    return hasFailed ? null : then;
  }

  function status(): FrameStatus {
    const composer = findWrittenIn();
    const scope = composer && frame.scopeOf(composer);
    const key = composer && frame.keyOf(composer);
    return {
      composerSeen: !!composer,
      scope,
      isHeldChat: !!key && findChat(frame.heat, key) !== null,
      keepsChats: frame.keepsChats,
      chat: key && chatOf(key),
      hasFocus: !!composer && hasCaret(composer),
    };
  }

  /** The composer with the caret, else the last one, else the first one to be seen. */
  function findWrittenIn(): HTMLElement | null {
    const found = findComposers(document, frame.siteHere());
    const last = guard.composer?.isConnected ? guard.composer : null;
    return found.find(hasCaret) ?? last ?? found[0] ?? null;
  }

  function refresh(): void {
    const { options } = frame;
    if (!options || signal.aborted) return;
    frame.keepPending();
    leaveMoved();
    const { composer } = guard;
    const here = composer?.isConnected ? composer : null;
    if (here) listenAround(guard, here);
    follow(here);
    const hasButton = options.markButton && stands() && !frame.prompt?.isTrial;
    markButton.show(hasButton ? here : null, here && viewOf(here));
    const isHeated = here !== null && frame.reasonOf(here) !== null;
    lists.watch(isHeated ? here : null);
    if (isHeated || frame.rules().length > 0) void prompts.bring();
    look.ask();
    if (!here) return;
    firstLook(here, frame.siteOf(here));
    if (!isEmptyDraft(here)) return;
    for (const one of allIn(partAround(here), ':disabled')) frame.woken.add(one);
  }

  /**
   * A frame or a window of the page has a guard of its own, which looks after a box that moved
   * there.
   */
  function leaveMoved(): void {
    for (const composer of known) {
      const { ownerDocument } = composer;
      if (ownerDocument === document || !ownerDocument.defaultView) continue;
      known.delete(composer);
      if (guard.composer === composer) guard.composer = null;
    }
  }

  function viewOf(composer: HTMLElement): MarkView {
    const rules = frame.rules();
    const now = Date.now();
    const rests = (rule: SharedRule) =>
      isResting(frame.options?.rules[rule]?.restUntilAt ?? null, now);
    const isNewline = frame.sendKeyOf(composer) === 'mod-enter';
    const key = frame.keyOf(composer);
    const later = findLater(frame.heat, key);
    return {
      scope: frame.scopeOf(composer),
      rule: frame.findRule(composer),
      rules,
      resting: rules.filter(rests),
      isHeldChat: findChat(frame.heat, key) !== null,
      later: later && (later.untilAt > now ? 'later' : 'waited'),
      keepsChats: frame.keepsChats,
      isNewline: isOneLine(composer) ? null : isNewline,
      toggleNewline: () => void withPrompt(() => chooseNewline(frame, composer, !isNewline)),
      toggleRest: (rule) => void withPrompt(() => frame.prompt?.restRule(rule, !rests(rule))),
      toggle: (asked) => toggleMark(composer, asked),
    };
  }

  /**
   * A box that is drawn before its chat is ready has other names at first, and no event tells when
   * they change.
   */
  function follow(composer: HTMLElement | null): void {
    if (composer === followed) return;
    followed = composer;
    renamed.disconnect();
    if (composer) renamed.observe(composer, { attributeFilter: placeNames });
  }

  function beReady(): void {
    if (!frame.options) return;
    const { theme, motion } = frame.options;
    const [language, direction] = [i18n.t('language'), i18n.t('direction')];
    stage.applyLook({ theme, motion, language, direction });
    frame.prompt?.applyOptions(frame.options);
    bringCompanion();
    // The site's data may know better than the general rules which box is a composer.
    if (guard.composer && !isStillComposer(guard.composer, frame.siteHere())) guard.composer = null;
    refresh();
    guard.beReady();
  }

  function bringCompanion(): void {
    const isOn =
      frame.heat.chats.length > 0 || Object.values(frame.options?.rules ?? {}).some(Boolean);
    if (isCompanionAsked || !isOn) return;
    isCompanionAsked = true;
    askBackground({ kind: 'startCompanion' }, (brought) => {
      isCompanionAsked = brought.ok && brought.value;
    });
  }

  const engine: OfEngine = {
    isReady: () => frame.options !== null,
    takeOver(now) {
      // A fact that comes before the first answer says nothing of the site; the answer is on its
      // way.
      if (!guard.start || signal.aborted || !frame.takeOver(now)) return;
      stage.claim(hashText(now.salt));
      look.told(now);
      beReady();
    },
    readState() {
      askBackground({ kind: 'readState' }, (read) => {
        if (read.ok) engine.takeOver(read.value);
      });
    },
    refresh,
    status,
    async toggleMarkHere(asked) {
      const composer = findWrittenIn();
      if (!composer) return null;
      guard.composer = composer;
      known.add(composer);
      await toggleMark(composer, asked);
      return frame.prompt ? status() : null;
    },
    forgetMessages() {
      for (const composer of known) {
        const key = frame.keyOf(composer);
        const ended = endMessage(frame.heat, key);
        if (ended.marks.length < frame.heat.marks.length) frame.change(ended, key);
      }
    },
    connectPrompt(create) {
      frame.prompt?.remove();
      frame.prompt = create?.(frame) ?? null;
      if (frame.options) frame.prompt?.applyOptions(frame.options);
      if (frame.prompt) prompts.hasCome();
      refresh();
    },
    connectCompanion(create) {
      frame.companion ??= create(frame);
      refresh();
    },
    remove() {
      // Where the page is written anew, the message may have gone with what stood there.
      hold.look();
      frame.prompt?.remove();
      markButton.remove();
      stage.remove();
    },
  };

  /**
   * A page that goes to another chat changes its box a moment later, and no event tells of that.
   */
  function moved(): void {
    lookAround();
    for (const ms of SWITCH_LOOKS_MS) setTimeout(lookAround, ms);
  }

  function lookAround(): void {
    for (const composer of known) {
      const present = frame.present(composer);
      if (present) frame.keyOf(present);
      else frame.look(composer);
    }
    refresh();
  }

  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) target?.addEventListener(type, moved, { signal });
  }
  signal.addEventListener('abort', () => renamed.disconnect());
  if (guard.start) engine.takeOver(guard.start);
  return {
    refresh,
    waitForPrompt(composer, then) {
      const isAsked = waiting.has(composer);
      if (!isAsked && (frame.prompt || hasFailed || !frame.reasonOf(composer))) return false;
      waiting.set(composer, then);
      if (!isAsked) void bringFor(composer).then((act) => act?.());
      return true;
    },
    engine,
  };
}

/**
 * A box may have moved to another window, and what sends it may stand in a document around this
 * frame, or in another frame there, where that one is of this origin.
 */
function listenAround(guard: Guard, composer: HTMLElement): void {
  const own = composer.ownerDocument.defaultView;
  if (own) guard.listenIn(own);
  let top: Window = window;
  try {
    while (top.frameElement) top = top.parent;
  } catch {
    // Another origin is around it.
  }
  listenWithin(guard, top);
}

function listenWithin(guard: Guard, view: Window): void {
  try {
    guard.listenIn(view);
    for (let index = 0; index < view.length; index += 1) listenWithin(guard, view[index] as Window);
  } catch {
    // It is of another origin.
  }
}
