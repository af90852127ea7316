/**
 * Follows a draft after an act that may have sent it: whether it left, stayed, or is still on its
 * way. Only what becomes of the draft counts, for a box may show a hint, a name or another draft
 * once its message went.
 */
import { allIn, holds, partAround, submitsTo, viewOf } from './dom';
import { type Draft, isEmptyDraft, isGone, readDraft } from './draft';
import { formOf } from './find-owner';
import { attributeOf, call, fits, read, styleOf } from './plain-dom';

/**
 * `left`: the draft went without the person editing it. `idle`: nothing tells that the page is at
 * it. `stays`: it is at rest, and the draft is still there.
 */
export type Fate = 'left' | 'idle' | 'stays';

/** A page that did nothing at all by then took no notice of the act. */
export const REST_MS = 1_500;

/** One that did something, such as saying *Sending …*, is given so long to go on. */
const ANSWER_MS = 8_000;

/**
 * One that goes on doing so, such as counting down, or that is about to leave: until then. Other
 * things move as well, and what leads to another program or to a file does not leave.
 */
const ANSWERS_MAX_MS = 20_000;

/** Busy for longer than this, it is no longer waited for. */
const BUSY_MAX_MS = 120_000;

/** After the first answer, a late delivery is still looked for until then. */
const LATE_MS = 10_000;

/**
 * On a busy machine much of a time may pass before the page had a turn to do anything. So it is at
 * rest only once it was looked at as often as well: each look comes after what else waited.
 */
const REST_LOOKS = 40;

/** Short, so that a person who types on at once is not taken for a draft that stayed. */
const LOOK_EVERY_MS = 16;

const AT_WORK = '[aria-busy=true],[inert]';
const BUSY = `:disabled,[readonly],[aria-disabled=true],${AT_WORK}`;

/** Editors let nobody edit their box meanwhile. */
const BUSY_BOX = `${BUSY},[contenteditable=false]`;

/** What a page draws while it is at work. Some may stand there always, so all are counted. */
const SHOWS_WORK = 'button:disabled,[class*="loading" i],[class*="sending" i]';

export interface FollowPorts {
  /** The box that has taken the place of this one, or null where there is none. */
  present(composer: HTMLElement): HTMLElement | null;
  isOwn(node: Node): boolean;
  now(): number;
  /**
   * Each fate once: `idle`, then `stays`, and `left` at any time, a late one too. `draft` is what
   * is followed: as it was, or as the person edited it since.
   */
  told(fate: Fate, draft: Draft): void;
  /** The following is over: nothing more is told. */
  over?(): void;
}

export interface Following {
  /** Looks now: on a busy page the next message may be typed before the timer's turn comes. */
  look(): void;
  /** The person edited the draft: what goes from here on is what stands there now. */
  edited(): void;
  /** Whether the page is still busy with it. */
  isUnderWay(): boolean;
  stop(): void;
}

export function followDraft(
  composer: HTMLElement,
  start: Draft,
  pressed: HTMLElement | null,
  ports: FollowPorts,
): Following {
  const startedAt = ports.now();
  const form = formOf(composer);
  const page = composer.ownerDocument;
  const stopped = new AbortController();
  const { signal } = stopped;
  const view = viewOf(composer);
  /** When the page did something last, or null. */
  let answeredMs: number | null = null;
  /** It was about to leave, and that may take so long. */
  let leavesUntil = 0;
  let hasStayed = false;
  let isIdle = false;
  let isAsking = false;
  let looks = 0;
  let draft = start;

  // What the page draws around the box tells that it took notice.
  const answers = new MutationObserver((records) => {
    const hasAnswered = records.some(
      ({ target }) =>
        !ports.isOwn(target) && !holds(composer, target) && !(pressed && holds(pressed, target)),
    );
    if (hasAnswered) answeredMs = ports.now() - startedAt;
  });
  // Where an answer to a send would show.
  const scope = partAround(composer);
  const busyBefore = countBusy(scope);
  answers.observe(scope, { childList: true, subtree: true, characterData: true });
  // What it opens over the page stands at the end of the body.
  if (page.body) answers.observe(page.body, { childList: true });
  // What the page lets the browser submit goes, also where that leads to another tab or to a frame
  // and the words stay. A submit that a page only announces submits nothing but in Firefox, and one
  // to a script leads nowhere.
  const submitted = (event: SubmitEvent) => {
    if (event.target !== form) return;
    setTimeout(() => {
      const counts = event.isTrusted || import.meta.env.BROWSER === 'firefox';
      // The page sends it itself, and may take its time without a word.
      if (event.defaultPrevented) answeredMs = ports.now() - startedAt;
      else if (counts && !isToScript(event)) gone();
    });
  };
  const leave = () => {
    leavesUntil = ports.now() + ANSWERS_MAX_MS;
  };
  // The browser asks for another field of the form first.
  const asks = () => {
    isAsking = true;
  };
  const heard = { capture: true, signal };
  view.addEventListener('beforeunload', leave, heard);
  view.addEventListener('pagehide', gone, heard);
  if (form) {
    submitsTo(form).addEventListener('submit', submitted, heard);
    call(form, 'getRootNode').addEventListener('invalid', asks, heard);
  }

  /** The draft went, or the page left with it. */
  function gone(): void {
    if (signal.aborted) return;
    stop();
    ports.told('left', draft);
  }

  function isBusy(): boolean {
    const isLeaving = ports.now() < leavesUntil;
    // A navigation that the page took over, as routers do, or a view that changes, is under way.
    if (isLeaving || view.navigation?.transition || page.activeViewTransition) return true;
    const box = ports.present(composer) ?? composer;
    if (box.matches(BUSY_BOX) || box.closest(AT_WORK)) return true;
    // It takes no press: what the page faded, so that nobody sends twice.
    if (styleOf(box).pointerEvents === 'none') return true;
    const isPressedBusy = pressed && read(pressed, 'isConnected') && fits(pressed, BUSY);
    return isPressedBusy || countBusy(scope) > busyBefore;
  }

  function hasLeft(): boolean {
    const box = ports.present(composer);
    // A page may hide what was sent, and empty it later.
    const isSeen = box && call(box, 'checkVisibility', { visibilityProperty: true });
    return !isSeen || isGone(draft, box);
  }

  function look(): void {
    if (signal.aborted) return;
    looks += 1;
    const waitedMs = ports.now() - startedAt;
    if (hasLeft()) {
      gone();
      return;
    }
    const restsAfterMs =
      answeredMs === null ? REST_MS : Math.min(answeredMs, ANSWERS_MAX_MS) + ANSWER_MS;
    const isAsleep = (looks > REST_LOOKS && !isBusy()) || waitedMs > BUSY_MAX_MS;
    if (isAsleep && waitedMs > REST_MS && !isIdle) {
      isIdle = true;
      ports.told('idle', draft);
    }
    if (isAsleep && waitedMs > restsAfterMs && !hasStayed) {
      hasStayed = true;
      if (!isAsking) ports.told('stays', draft);
    }
    if (hasStayed && waitedMs > Math.max(LATE_MS, restsAfterMs)) stop();
  }

  const timer = setInterval(look, LOOK_EVERY_MS);
  function stop(): void {
    if (signal.aborted) return;
    stopped.abort();
    clearInterval(timer);
    answers.disconnect();
    ports.over?.();
  }

  return {
    look,
    edited() {
      const box = ports.present(composer);
      if (!box || isEmptyDraft(box)) stop();
      else draft = readDraft(box);
    },
    isUnderWay: () => !signal.aborted && isBusy(),
    stop,
  };
}

/** Whether a form hands what it submits to a script, as old pages do. */
function isToScript({ target, submitter }: SubmitEvent): boolean {
  const own = submitter && attributeOf(submitter, 'formaction');
  return /^\s*javascript:/i.test(own || attributeOf(target as Element, 'action'));
}

/** How much of a part of the page takes no press now, or shows that it is at work. */
function countBusy(scope: ParentNode): number {
  return allIn(scope, `${AT_WORK},${SHOWS_WORK}`).length;
}
