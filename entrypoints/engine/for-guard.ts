/** What the guard calls of the engine, and through it the popup, the prompt and the companion. */
import type { Engine, Guard } from '@/utils/engine/bridge';
import { hasCaret } from '@/utils/engine/dom';
import { findComposer, findComposers } from '@/utils/engine/find-box';
import { hashText } from '@/utils/engine/hash-text';
import { endMessage, findChat } from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import { i18n } from '@/utils/engine/i18n';
import { isHere } from '@/utils/engine/is-here';
import { chatOf } from '@/utils/engine/origin-tag';
import { askBackground } from '@/utils/extension/ask-background';
import type { FrameStatus } from '@/utils/extension/background-to-frame';
import type { EngineFrame } from './frame';
import type { Look } from './look';
import type { Prompts } from './prompts';
import type { ShownMark } from './shown-mark';

type ForGuard = Omit<Engine, 'onEvent' | 'noteLetter'>;

export function createForGuard(
  guard: Guard,
  frame: EngineFrame,
  hold: Pick<Hold, 'look'>,
  prompts: Prompts,
  mark: Pick<ShownMark, 'remove'>,
  look: Pick<Look, 'told'>,
  isOver: () => boolean,
): ForGuard {
  const { signal, known } = guard;
  const { stage, refresh } = frame;
  let isCompanionAsked = false;
  let hasFailed = false;

  function status(): FrameStatus {
    const composer = findWrittenIn();
    const scope = composer && frame.scopeOf(composer);
    const key = composer && frame.keyOf(composer);
    return {
      composerSeen: !!composer,
      scope,
      reason: composer && frame.reasonOf(composer),
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

  function beReady(): void {
    if (!frame.options) return;
    const { theme, motion } = frame.options;
    const [language, direction] = [i18n.t('language'), i18n.t('direction')];
    stage.applyLook({ theme, motion, language, direction });
    frame.prompt?.applyOptions(frame.options);
    bringCompanion();
    // The site's data may know better than the general rules which box is a composer.
    if (guard.composer && !findComposer([guard.composer], frame.siteHere())) guard.composer = null;
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

  /** Asks what changed, and takes it over. */
  function readState(): void {
    askBackground({ kind: 'readState' }, (read) => {
      if (read.ok) engine.takeOver(read.value);
    });
  }

  /** Ends the marks for one message: what is sent from here on is not seen. */
  function forgetMessages(): void {
    for (const composer of known) {
      const key = frame.keyOf(composer);
      const ended = endMessage(frame.heat, key);
      if (ended.marks.length < frame.heat.marks.length) frame.change(ended, key);
    }
  }

  const engine: ForGuard = {
    isReady: () => frame.options !== null,
    takeOver(now) {
      // The first answer is on its way, and it alone says what is known of the site.
      if (!guard.start || signal.aborted || !frame.takeOver(now)) return;
      stage.claim(hashText(now.salt));
      look.told(now);
      beReady();
    },
    told(fact) {
      if (fact.kind === 'frameStateChanged') readState();
      if (fact.kind === 'siteTurnedOff' && isHere(fact.origins)) forgetMessages();
    },
    refresh() {
      if (!isOver()) refresh();
    },
    status,
    async toggleMarkHere(asked) {
      const composer = findWrittenIn();
      if (!composer) return null;
      guard.composer = composer;
      known.add(composer);
      await frame.toggleMark(composer, asked);
      return frame.prompt ? status() : null;
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
    noteFailure(cause) {
      // biome-ignore lint/suspicious/noConsole: without a word of the page; nothing else reads this world
      if (!hasFailed) console.warn('Breather:', (cause as Error)?.message);
      hasFailed = true;
    },
    remove() {
      // Where the page is written anew, the message may have gone with what stood there.
      hold.look();
      frame.prompt?.remove();
      mark.remove();
      stage.remove();
    },
  };

  // While the page rested in the browser's memory nothing could tell it of new marks or a pause.
  addEventListener('pageshow', ({ persisted }) => persisted && readState(), { signal });
  if (guard.start) engine.takeOver(guard.start);
  return engine;
}
