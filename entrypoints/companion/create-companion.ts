/**
 * The rules of the person's own in one frame: which drafts they heat, and the exceptions the person
 * made.
 */

import type { Companion, Frame, Rule } from '@/utils/engine/bridge';
import { isEmptyDraft, writtenText } from '@/utils/engine/draft';
import { looksHeated } from '@/utils/engine/draft-looks';
import { isLate } from '@/utils/engine/late-hours';
import { findWord } from '@/utils/engine/own-words';
import { isResting, SECOND_MS } from '@/utils/time/durations';
import { tellActs } from './tell-acts';

/** The button follows the words soon enough, and the person types on undisturbed. */
const SOON_MS = 150;

/** How soon the button shows that the late hours began or ended. */
const CLOCK_MS = 20 * SECOND_MS;

export function createCompanion(frame: Frame): Companion {
  /** The drafts the person took a rule's mark from, and whether anything stood in them since. */
  const excused = new WeakMap<HTMLElement, { wasWritten: boolean }>();
  let soon: ReturnType<typeof setTimeout> | undefined;

  function refreshSoon(): void {
    const { lateHours, words, looks } = frame.options?.rules ?? {};
    if (!lateHours && !words && !looks && frame.heat.chats.length === 0) return;
    clearTimeout(soon);
    soon = setTimeout(frame.refresh, SOON_MS);
  }

  /** An exception ends with its draft. */
  function isExcused(composer: HTMLElement): boolean {
    const exception = excused.get(composer);
    if (!exception) return false;
    const isEmpty = isEmptyDraft(composer);
    if (isEmpty && exception.wasWritten) excused.delete(composer);
    else if (!isEmpty) exception.wasWritten = true;
    return excused.has(composer);
  }

  tellActs(frame, frame.refresh);
  const options = { capture: true, passive: true, signal: frame.signal };
  // The next draft may begin before anything else has asked whether this one is over.
  const onBeforeInput = () => {
    const composer = frame.here();
    if (composer) isExcused(composer);
  };
  addEventListener('beforeinput', onBeforeInput, options);
  addEventListener('input', refreshSoon, options);
  const clock = setInterval(refreshSoon, CLOCK_MS);
  frame.signal.addEventListener('abort', () => clearInterval(clock));

  return {
    findRule(composer, isHeldChat): Rule | null {
      const { lateHours, words, looks } = frame.options?.rules ?? {};
      if (isExcused(composer)) return null;
      if (isHeldChat) return 'chat';
      const now = Date.now();
      const hasWords = words && !isResting(words.restUntilAt, now);
      const hasLooks = looks && !isResting(looks.restUntilAt, now);
      const text = hasWords || hasLooks ? writtenText(composer) : '';
      if (hasWords && findWord(text, words.list) !== null) return 'words';
      if (hasLooks && looksHeated(text, looks)) return 'looks';
      return lateHours && isLate(lateHours, now) ? 'lateHours' : null;
    },
    excuse(composer) {
      excused.set(composer, { wasWritten: false });
      frame.refresh();
    },
  };
}
