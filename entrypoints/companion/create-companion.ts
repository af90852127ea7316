/**
 * The rules of the person's own in one frame: which drafts they heat, and the exceptions the person
 * made.
 */

import type { Companion, Frame } from '@/utils/engine/bridge';
import { isEmptyDraft, writtenText } from '@/utils/engine/draft';
import { looksHeated } from '@/utils/engine/draft-looks';
import { isLate } from '@/utils/engine/late-hours';
import { findWord } from '@/utils/engine/own-words';
import type { Rule } from '@/utils/engine/told-frame';
import { isResting, MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { tellActs } from './tell-acts';

/** How long after a letter the words are looked at, so that typing is not disturbed. */
const SOON_MS = 150;

/** How soon the button shows that the late hours began or ended. */
const CLOCK_MS = 20 * SECOND_MS;

/**
 * Both the engine and the companion see a message go that was held and went at the next press:
 * within this time it is the same one.
 */
const ONE_MESSAGE_MS = 200;

export function createCompanion(frame: Frame): Companion {
  /** The drafts the person took a rule's mark from, and whether anything stood in them since. */
  const excused = new WeakMap<HTMLElement, { wasWritten: boolean }>();
  /** One timer for many letters: one for each would cost more than all else at a letter. */
  let soon: ReturnType<typeof setTimeout> | null = null;
  let refreshAt = 0;
  /** When the messages of the last minute went from this frame, by `performance.now()`. */
  let wentAts: number[] = [];
  let wasHeld = false;

  function refreshSoon(): void {
    refreshAt = performance.now() + SOON_MS;
    soon ??= setTimeout(refreshOnceDue, SOON_MS);
  }

  function refreshOnceDue(): void {
    const leftMs = refreshAt - performance.now();
    soon = leftMs > 0 ? setTimeout(refreshOnceDue, leftMs) : null;
    if (soon === null && mayHeat()) frame.refreshRule();
  }

  function mayHeat(): boolean {
    const { tells, ...rules } = frame.options?.rules ?? {};
    return Object.values(rules).some(Boolean) || frame.heat.chats.length > 0;
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

  function countWent(): number {
    const now = performance.now();
    wentAts = wentAts.filter((at) => now - at < MINUTE_MS);
    return wentAts.length;
  }

  function went(isHeld: boolean): void {
    const now = performance.now();
    const last = wentAts.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (isHeld === wasHeld || now - last >= ONE_MESSAGE_MS) wentAts.push(now);
    wasHeld = isHeld;
    frame.refresh();
  }

  tellActs(frame, { draftWent: () => went(false), pressed: refreshSoon });
  /**
   * The next draft may begin before anything else has asked whether this one is over. An editor
   * that draws by itself lets no `input` come.
   */
  function endOver(): void {
    const composer = frame.here();
    if (composer) isExcused(composer);
  }
  const clock = setInterval(() => mayHeat() && frame.refresh(), CLOCK_MS);
  frame.signal.addEventListener('abort', () => clearInterval(clock));

  return {
    findRule(composer, isHeldChat): Rule | null {
      const { rules } = frame.options ?? {};
      if (!rules || isExcused(composer)) return null;
      if (isHeldChat) return 'chat';
      const now = Date.now();
      const awake = <Rule extends { restUntilAt: number | null }>(rule: Rule | null) =>
        rule && !isResting(rule.restUntilAt, now) ? rule : null;
      const [words, looks, many] = [
        awake(rules.words),
        awake(rules.looks),
        awake(rules.manyMessages),
      ];
      const text = words || looks ? writtenText(composer) : '';
      if (words && findWord(text, words.list) !== null) return 'words';
      if (looks && looksHeated(text, looks)) return 'looks';
      if (many && countWent() >= many.most) return 'manyMessages';
      if (isLate(rules.lateHours, now)) return 'lateHours';
      return awake(rules.site) && 'site';
    },
    excuse(composer) {
      // Again and again it is the one listener.
      addEventListener('beforeinput', endOver, {
        capture: true,
        passive: true,
        signal: frame.signal,
      });
      excused.set(composer, { wasWritten: false });
      frame.refresh();
    },
    went: () => went(true),
  };
}
