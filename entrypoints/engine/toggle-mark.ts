/** The person makes a mark in this frame, or takes it back. */
import { findLater, findScope, type MarkChoice, toggleMark as setMark } from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import type { EngineFrame } from './frame';
import type { Laters } from './later';
import type { Prompts } from './prompts';
import { toggleChat } from './toggle-chat';

export function createToggle(
  frame: EngineFrame,
  hold: Hold,
  later: Laters,
  prompts: Prompts,
  isOver: () => boolean,
) {
  /** The boxes that wait for the prompt, and what is to happen once it is there. */
  const waiting = new Map<HTMLElement, (() => void) | null>();
  let hasFailed = false;

  async function toggleMark(composer: HTMLElement, asked: MarkChoice | 'toggle'): Promise<void> {
    // The button of a copy that was updated says nothing that is true any more.
    if (isOver()) return;
    // A mark that nothing could show a dialog for would hold nothing.
    if (!frame.prompt) waiting.set(composer, null);
    const then = await bringFor(composer);
    if (!frame.prompt) return;
    // A message that just went takes its own mark along, and not the one that is made now.
    hold.look();
    if (asked === 'chat') {
      await toggleChat(frame, frame.keyOf(composer));
      return;
    }
    if (asked === 'toggle' && findLater(frame.heat, frame.keyOf(composer))) {
      later.letGo(frame.keyOf(composer));
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
    then?.();
  }

  /** What is said, with a way back, needs the prompt. */
  async function withPrompt(act: () => void): Promise<void> {
    if (!isOver() && (await prompts.bring())) act();
  }

  /** Gives what the person did in this box meanwhile. */
  async function bringFor(composer: HTMLElement): Promise<(() => void) | null> {
    hasFailed = !(await prompts.bring());
    const then = waiting.get(composer) ?? null;
    waiting.delete(composer);
    return hasFailed ? null : then;
  }

  return {
    /** See `Frame.toggleMark`. */
    toggleMark,
    withPrompt,
    /**
     * While the prompt is on its way, for a mark that is being made or a draft that is heated
     * already, what the person does next waits for it. False where nothing has to wait, or where
     * the prompt was waited for in vain before.
     */
    waitForPrompt(composer: HTMLElement, then: () => void): boolean {
      const isAsked = waiting.has(composer);
      if (!isAsked && (frame.prompt || hasFailed || !frame.reasonOf(composer))) return false;
      waiting.set(composer, then);
      if (!isAsked) void bringFor(composer).then((act) => act?.());
      return true;
    },
  };
}

export type Toggle = ReturnType<typeof createToggle>;
