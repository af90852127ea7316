/** The marks of one frame as the guard, the popup and the mark button see them. */
import type { Engine, Guard } from '@/utils/engine/bridge';
import { placeNames } from '@/utils/engine/conversation';
import { endMessage, findScope, type MarkScope, toggleMark as setMark } from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import { sendToBackground } from '@/utils/messaging/background-line';
import { type EngineFrame, isStillComposer } from './frame';
import type { Lists } from './lists';
import { createFirstLook } from './note-health';

type OfEngine = Omit<
  Engine,
  'onKey' | 'onPress' | 'onBeforeInput' | 'onInput' | 'onSubmit' | 'onDrop'
>;

export interface Marks {
  refresh(): void;
  /** What the guard calls, apart from events. */
  engine: OfEngine;
}

export function createMarks(guard: Guard, frame: EngineFrame, hold: Hold, lists: Lists): Marks {
  const { signal, known } = guard;
  const firstLook = createFirstLook(frame);
  const renamed = new MutationObserver(refresh);
  let followed: HTMLElement | null = null;
  let isCompanionAsked = false;
  frame.toggleMark = toggleMark;

  function toggleMark(composer: HTMLElement, asked: MarkScope | 'toggle'): void {
    // The button of a copy that was updated says nothing that is true any more.
    if (!guard.isAlive()) {
      guard.stop();
      return;
    }
    const scope = asked === 'toggle' ? frame.scopeOf(composer) : asked;
    const isRuled = asked === 'toggle' && frame.findRule(composer) !== null;
    if (isRuled) frame.companion?.excuse(composer);
    if (isRuled && !scope) return;
    const key = frame.keyOf(composer);
    const heat = setMark(frame.heat, key, scope ?? 'message', Date.now());
    hold.marked(key, findScope(heat, key, Date.now()) !== null);
    frame.change(heat, key);
    frame.touch(composer);
  }

  function refresh(): void {
    const { options, prompt } = frame;
    const { composer } = guard;
    if (!prompt || !options || signal.aborted) return;
    const here = composer?.isConnected ? composer : null;
    follow(here);
    prompt.showMarkButton(options.markButton ? here : null);
    lists.watch(here && frame.reasonOf(here) ? here : null);
    if (here) firstLook(here, frame.siteOf(here));
  }

  /** A box that is drawn before its chat is ready has other names at first, and no event tells when they change. */
  function follow(composer: HTMLElement | null): void {
    if (composer === followed) return;
    followed = composer;
    renamed.disconnect();
    if (composer) renamed.observe(composer, { attributeFilter: placeNames });
  }

  function beReady(): void {
    if (!frame.options || !frame.prompt) return;
    frame.prompt.applyOptions(frame.options);
    bringCompanion();
    // The site's data may know better than the general rules which box is a composer.
    if (guard.composer && !isStillComposer(guard.composer, frame.siteHere())) guard.composer = null;
    refresh();
    guard.beReady();
  }

  function bringCompanion(): void {
    const { manyMessages, longStretch, lateHours, words } = frame.options?.rules ?? {};
    if (isCompanionAsked || !(lateHours || words || manyMessages || longStretch)) return;
    isCompanionAsked = true;
    sendToBackground({ kind: 'startCompanion' }, (hasCome) => {
      isCompanionAsked = hasCome === true;
    });
  }

  const engine: OfEngine = {
    isReady: () => frame.options !== null && frame.prompt !== null,
    takeOver(now) {
      // A fact that comes before the first answer says nothing of the site; the answer is on its way.
      if (guard.start && frame.takeOver(now)) beReady();
    },
    refresh,
    scopeOf: frame.scopeOf,
    toggleMark,
    forgetMessages() {
      for (const composer of known) {
        const key = frame.keyOf(composer);
        const ended = endMessage(frame.heat, key);
        if (ended.marks.length < frame.heat.marks.length) frame.change(ended, key);
      }
    },
    connectPrompt(create) {
      frame.prompt?.remove();
      frame.prompt = create(frame);
      beReady();
    },
    connectCompanion(create) {
      frame.companion ??= create(frame);
      refresh();
    },
    remove: () => frame.prompt?.remove(),
  };

  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) target?.addEventListener(type, refresh, { signal });
  }
  signal.addEventListener('abort', () => renamed.disconnect());
  if (guard.start) engine.takeOver(guard.start);
  return { refresh, engine };
}
