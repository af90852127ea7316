/**
 * Learns from use. A message that left after a key or a press teaches what sends here; a new line
 * teaches what to ask of the key that made it; a marked message that left without being held is a
 * miss, which is said. Only what became of the draft counts, and nothing of it is kept but the
 * answer.
 */
import { isElement } from '@/utils/engine/dom';
import { countLines, type Draft, isEmptyDraft, isGone, readDraft } from '@/utils/engine/draft';
import type { Hold } from '@/utils/engine/hold';
import type { Press } from '@/utils/engine/judge-press';
import { boxOf, contains, nearest } from '@/utils/engine/plain-dom';
import { isCalledOther } from '@/utils/engine/press-names';
import { chordOf } from '@/utils/engine/send-key';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import type { EngineFrame } from './frame';
import type { Laters } from './later';
import type { Lists } from './lists';
import { noteHealth } from './note-health';
import type { Outcomes } from './outcomes';

/**
 * When the draft is looked at after an act, in ms: a slow site may take some seconds to empty its
 * box.
 */
const LOOKS_MS = [40, 120, 300, 600, 1_000, 1_500, 2_200, 3_000, 4_000, 5_000];

/**
 * A page that sends on keyup lets a line break in first; a draft that outlives it so long was not
 * sent, it seems.
 */
const NEWLINE_MS = 300;

/**
 * A chat that the person left empties its box as well, and changes its address or its words in the
 * same moment.
 */
const SETTLED_MS = 300;

/** In these, Enter makes a new line also where it sends. */
const BLOCK = 'pre,code,li,table,blockquote';
const CODE_FENCE = '```';

/** The chord that is Enter alone. */
const ENTER = 'Enter';

/** An act that passed, and the draft that stood there. */
interface Passed {
  composer: HTMLElement;
  draft: Draft;
  /** What the box belonged to at that moment. */
  place: string;
  /** It was to be held, and nothing let it go. */
  isMiss: boolean;
  press: Press | null;
  /**
   * What names the control, where it is not sure to send: a page may take it away as the message
   * goes.
   */
  selector: string | null;
  /** The key, where it was an Enter: with Ctrl or Cmd, or plain. */
  key: 'enter' | 'mod-enter' | null;
  /** The key, and what was held down beside it; nothing for a press. */
  chord?: string;
  /** Enter was left to a list. */
  mayBePick?: boolean;
}

export function createLearner(
  frame: EngineFrame,
  lists: Lists,
  hold: Pick<Hold, 'isBusyWith'>,
  outcomes: Pick<Outcomes, 'left'>,
  later: Pick<Laters, 'left'>,
) {
  let passed: Passed | null = null;
  /** The box whose draft went, until it is sure what that was. */
  let leaving: HTMLElement | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];

  function follow(next: Omit<Passed, 'draft' | 'place' | 'isMiss' | 'selector'>): void {
    const { composer, press } = next;
    // What left with the first half of a press is followed already.
    if (isEmptyDraft(composer)) return;
    // To name a control the whole page is read, so that is done once for both halves.
    const selector = press && passed?.press === press ? passed.selector : selectorOf(press);
    stop();
    passed = {
      ...next,
      selector,
      draft: readDraft(composer),
      place: placeOf(composer),
      // What passes while the hold is at it was held before, and is let go.
      isMiss: frame.reasonOf(composer) !== null && !hold.isBusyWith(frame.keyOf(composer)),
    };
    timers = LOOKS_MS.map((ms) => setTimeout(look, ms));
    timers.push(setTimeout(stop, LOOKS_MS.at(-1)));
    if (next.key) {
      timers.push(setTimeout(lookForLine, NEWLINE_MS, passed, passed.draft, countLines(composer)));
    }
  }

  function stop(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    passed = null;
  }

  function look(): void {
    if (!passed) return;
    if (isElsewhere(passed)) {
      stop();
    } else if (hasLeft(passed)) {
      const gone = passed;
      // A template, a translation and a correction put other words into the box at a press as well.
      if (gone.press?.certainty === 'unlikely' && !isEmptyDraft(gone.composer)) return;
      stop();
      leaving = gone.composer;
      setTimeout(left, SETTLED_MS, gone);
    }
  }

  /**
   * After a pick a draft is another one and goes on. One that holds all its words still did not
   * leave, however much was written since, and one that holds them again came back.
   */
  function hasLeft({ composer, draft, mayBePick }: Passed): boolean {
    const now = readDraft(composer);
    const words = draft.text.trim();
    if (words !== '' && now.text.includes(words)) return false;
    if (mayBePick) return now.text.trim().length * 2 < words.length;
    return isGone(draft, composer);
  }

  /** A page that goes to another chat may change its address before its box, or after it. */
  function isElsewhere({ composer, place }: Passed): boolean {
    return !composer.isConnected || placeOf(composer) !== place;
  }

  /** The draft left in one step, by no editing of the person. */
  function left(gone: Passed): void {
    leaving = null;
    const { composer, press, selector, key, chord } = gone;
    const moved = { ...gone, composer: frame.heirOf(composer) };
    if (frame.signal.aborted || isElsewhere(gone)) return;
    if (press && isCalledOther(press.control)) return;
    // The person may be back in the chat, and the draft with them, here or where the page moved it.
    if (!hasLeft(gone) || !hasLeft(moved)) return;
    // The person may have taken the mark back before it went.
    const isMiss = gone.isMiss && frame.reasonOf(composer) !== null;
    const at = frame.keyOf(composer);
    outcomes.left(at, gone.draft);
    if (!frame.hasReplaced(composer, gone.draft)) later.left(at);
    if (key === 'enter') frame.learnKey(composer, key);
    if (gone.mayBePick && isMiss) lists.distrust();
    // On a site that is known, only a setting of its own changes what Enter does.
    const isProof = key === 'mod-enter' && frame.breaksLine(composer, ENTER);
    if (isProof && frame.siteOf(composer)) frame.learnKey(composer, key);
    if (chord && chord !== ENTER) frame.learnChord(chord, true);
    if (selector) frame.learnPress(selector, true);
    if (isMiss) miss(gone);
  }

  /**
   * The draft has a line more than before, by whomever it was made, and outlived it. Should it go
   * all the same, that is unlearnt.
   */
  function lookForLine({ composer, chord = ENTER }: Passed, before: Draft, lines: number): void {
    const isLonger = countLines(composer) > lines && !isGone(before, composer);
    if (isLonger && !isInBlock(composer)) frame.brokeLine(composer, chord);
  }

  /** The mark has nothing left to hold, and the person is told. */
  function miss({ composer, draft, selector }: Passed): void {
    frame.missed = { composer, sendButton: selector };
    noteHealth('missed');
    frame.endMark(composer, frame.keyOf(composer), draft);
    frame.prompt?.notify({ kind: 'missed' });
  }

  /** The chat and the words of the box: both change when another chat comes into it. */
  function placeOf(composer: HTMLElement): string {
    const words = ['aria-label', 'placeholder', 'aria-placeholder'];
    return [frame.keyOf(composer), ...words.map((name) => composer.getAttribute(name))].join('\n');
  }

  frame.signal.addEventListener('abort', stop);
  return {
    look,
    /** A key that passed. `sends` says that it counts as one that sends. */
    sawKey(event: KeyboardEvent, composer: HTMLElement, sends: boolean): void {
      if (event.repeat || (event.altKey && !sends)) return;
      const chord = chordOf(event);
      const key = chord.startsWith('mod') ? 'mod-enter' : 'enter';
      follow({ composer, press: null, key, chord });
    },
    /**
     * Enter was left to a list, or to an input method: when the draft goes, the page sent at it.
     */
    picked(composer: HTMLElement, event: KeyboardEvent): void {
      if (event.key !== 'Enter') return;
      follow({ composer, press: null, key: 'enter', mayBePick: true });
    },
    /** A shortcut that passed. */
    sawShortcut(chord: string, composer: HTMLElement): void {
      follow({ composer, press: null, key: null, chord });
    },
    /** Whether it is looked at what becomes of the draft of this box. */
    follows: (composer: HTMLElement) => (passed?.composer ?? leaving) === composer,
    /** An act passed just now, and it is not sure yet what became of its draft. */
    isWaiting: () => (passed ?? leaving) !== null,
    /** When the draft of this box goes, no act so far sent it. */
    forget(composer: HTMLElement): void {
      if (passed?.composer === composer) stop();
    },
    sawPress(press: Press): void {
      // Tabs, a list of chats and what scrolls to other posts are above a box, and empty it too.
      const { composer, control, certainty } = press;
      const { top, height } = boxOf(control);
      const isAbove = top + height / 2 < boxOf(composer).top;
      if (certainty !== 'unlikely' || !isAbove) follow({ composer, press, key: null });
    },
    sawInput(composer: HTMLElement): void {
      if (!passed || passed.composer !== composer) return;
      // Who writes on after a shortcut sent nothing by it.
      if ((!passed.key && !passed.press) || isEmptyDraft(composer)) stop();
      else passed.draft = readDraft(composer);
    },
  };
}

export type Learner = ReturnType<typeof createLearner>;

/** Null also where it is sure to send: of that there is nothing to learn. */
function selectorOf(press: Press | null): string | null {
  return press && press.certainty !== 'sure' ? findSelectorIn(press.control) : null;
}

function isInBlock(composer: HTMLElement): boolean {
  const { text } = readDraft(composer);
  const { anchorNode } = composer.ownerDocument.getSelection() ?? {};
  const at = isElement(anchorNode) ? anchorNode : anchorNode?.parentElement;
  const block = at && nearest(at, BLOCK);
  return text.includes(CODE_FENCE) || !!(block && contains(composer, block));
}
