/**
 * The engine of one frame: recognises every act that may send and asks the hold what to do. The
 * guard calls it in the turn of the event, before the page hears of it.
 */
import type { Engine, Guard, HeldSend, HoldReason } from '@/utils/engine/bridge';
import { allIn, holds, pathOf } from '@/utils/engine/dom';
import { hasStaged, isEmptyDraft } from '@/utils/engine/draft';
import { ANY_BOX, findComposer, isOneLine } from '@/utils/engine/find-box';
import { endMessage, findChat, findLater } from '@/utils/engine/heat';
import { createHold } from '@/utils/engine/hold';
import {
  findCompose,
  findKnownButton,
  formOf,
  judgePress,
  LAYER,
  type Press,
} from '@/utils/engine/judge-press';
import { fits, nearest } from '@/utils/engine/plain-dom';
import { type Act, keyOfEvent } from '@/utils/engine/repeat-act';
import { isComposing, isLineBreak, isSendKey, shortcutOf } from '@/utils/engine/send-key';
import { createStage } from '@/utils/engine/stage';
import { createChoices } from './choices';
import { createEdits } from './edits';
import { createFrame, type EngineFrame } from './frame';
import { createGesture } from './gesture';
import { createLater } from './later';
import { createLearner } from './learn';
import { createLists } from './lists';
import { createMarks } from './marks';
import { noteHealth } from './note-health';
import { createOutcomes } from './outcomes';

export function createEngine(guard: Guard): Engine {
  const stage = createStage(guard.listenIn);
  const frame: EngineFrame = createFrame(guard, stage, {
    refresh: () => marks.refresh(),
    carried(from, to) {
      hold.carried(from, to);
      outcomes.carried(from, to);
    },
    lookAtSends: () => hold.look(),
  });
  const later = createLater(frame);
  const outcomes = createOutcomes();
  const hold = createHold({
    now: () => performance.now(),
    prompt: () => frame.prompt,
    keyOf: frame.keyOf,
    present: frame.present,
    isOwn: frame.isOwn,
    tellChange: stage.tellChange,
    findButton: (composer) => findKnownButton(composer, frame.siteOf(composer), frame.uses()),
    takesNothing: (composer) => frame.siteOf(composer)?.release === 'none',
    delivered(composer, key) {
      frame.settle(composer);
      frame.change(endMessage(frame.heat, key), key);
      later.went(key);
      frame.companion?.went();
    },
    letGo: () => noteHealth('letGo'),
    chosen: createChoices(frame, later, outcomes),
  });
  const lists = createLists(frame);
  const marks = createMarks(guard, frame, hold, lists, later);
  const learner = createLearner(frame, lists, hold, outcomes, later);
  const gesture = createGesture(guard.signal);
  const edits = createEdits({
    here: () => guard.composer,
    keyOf: frame.keyOf,
    takesOut(composer) {
      cut = composer;
      // It was not sent then, and did not go with the chat before.
      learner.forget(composer);
      frame.settle(composer);
    },
    edited(event, composer) {
      cut = null;
      frame.wrote(composer);
      hold.edited(composer);
      learner.sawInput(event, composer);
    },
  });
  let isNewlineKey = false;
  /** The composer out of which the person took words, before its editor has drawn that. */
  let cut: HTMLElement | null = null;
  /** The composer in which the last letter was written, and the target of its event. */
  let written: HTMLElement | null = null;
  let writtenTarget: EventTarget | null = null;
  let lastPress: { target: EventTarget; press: Press | null } | null = null;

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    edits.look();
    if (gesture.continues(event) || gesture.leftDialog(event)) stop(event);
    else if (event.type === 'keydown') onKeydown(event);
  }

  function onEvent(event: Event): void {
    if (!stage.concerns(event)) {
      handlers[event.type]?.(event);
      return;
    }
    if (/^key/.test(event.type)) onOwnKey(event as KeyboardEvent);
    stage.onOwnEvent(event);
    // Back in the draft, which nobody else hears.
    if (event.type === 'focusin') marks.refresh();
  }

  /** Keys in our dialog are hidden from the page; their native behaviour stays. */
  function onOwnKey(event: KeyboardEvent): void {
    if (isOver()) return;
    gesture.sawOwn(event);
    const isReflex =
      event.type === 'keydown' && event.key === 'Enter' && !frame.prompt?.allowsEnter();
    if (gesture.continues(event) || isReflex) event.preventDefault();
  }

  function onKeydown(event: KeyboardEvent): void {
    const { key, altKey } = event;
    isNewlineKey = key === 'Enter';
    const isSpace = key === ' ' && !altKey;
    if (isSpace && isWhereTheyWrote(event)) return;
    if (key.length > 1 || altKey || event.ctrlKey || event.metaKey) frame.catchUp();
    if (!isNewlineKey && !isSpace && shortcutOf(event) === null) return;
    const path = pathOf(event);
    const composer = findComposer(path, frame.siteHere());
    if (composer && !isOurs(composer)) return;
    if (composer) onKeyIn(composer, event, path);
    else if (isNewlineKey) onEnterOutside(event, path);
    else if (key === ' ') press(event, path);
    else if (path[0]) {
      // A shortcut that sends may do so from any field of the same compose.
      const compose = findCompose(path[0], boxesWithDraft());
      if (compose) onKeyIn(compose, event, path);
    }
  }

  /** A letter asks no more of the page than whether it goes where the last one went. */
  function isWhereTheyWrote({ target }: Event): boolean {
    return target === writtenTarget && written === guard.composer;
  }

  /** Windows around this frame are heard for the sake of its own boxes alone. */
  function isOurs(composer: HTMLElement): boolean {
    return composer.ownerDocument === document || guard.known.has(composer);
  }

  function onKeyIn(composer: HTMLElement, event: KeyboardEvent, path: HTMLElement[]): void {
    const site = frame.siteOf(composer);
    if (isComposing(event) || (isNewlineKey && lists.isOpen(composer, site, event))) {
      learner.picked(composer, event);
      return;
    }
    const isSend = isSendKey(event, composer, frame.sendKeyOf(composer), site);
    const shortcut = isSend ? null : shortcutOf(event);
    const sends = isSend || frame.isShortcut(shortcut);
    const isNewline = isNewlineKey;
    if (sends) isNewlineKey = false;
    const act: Act = { kind: 'key', target: path[0] ?? composer, key: keyOfEvent(event) };
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    const sent = isPlain ? composer : findHeatedWith(composer);
    const passes = !sends || attempt(event, sent, act, false);
    if (passes && shortcut !== null) learner.sawShortcut(shortcut, composer);
    else if (passes && isNewline) learner.sawKey(event, composer, sends);
  }

  /**
   * What is written into one line, or into the same form, may be a part of a compose of which
   * another box is heated: then that one; else the box itself.
   */
  function findHeatedWith(field: HTMLElement): HTMLElement {
    const form = formOf(field);
    const heated = boxesWithDraft().filter(
      (one) => isHeated(one) && (form ? formOf(one) === form : isOneLine(field)),
    );
    return findCompose(field, heated) ?? field;
  }

  function isHeated(composer: HTMLElement): boolean {
    return frame.reasonOf(composer) !== null;
  }

  /**
   * Enter in another field of the same compose, on a button, on nothing, or anywhere in a client
   * that takes it so.
   */
  function onEnterOutside(event: KeyboardEvent, path: HTMLElement[]): void {
    const [target] = path;
    if (!target) return;
    const isMod = event.ctrlKey || event.metaKey;
    // Enter alone leads on to the next field, or the browser submits the form: that is heard as
    // such.
    const compose = isMod ? findCompose(target, boxesWithDraft()) : null;
    const toAll = !compose && isMod && isNothing(target) ? findLastHeated() : null;
    const composer = compose ?? toAll ?? findFromAnywhere(target);
    if (!composer) press(event, path);
    else if (!isComposing(event)) {
      attempt(event, composer, { kind: 'key', target, key: keyOfEvent(event) }, composer === toAll);
    }
  }

  /**
   * A page may take Ctrl+Enter also where the caret is in nothing: the person means what they wrote
   * last.
   */
  function findLastHeated(): HTMLElement | null {
    const { composer } = guard;
    return composer?.isConnected && isHeated(composer) ? composer : null;
  }

  function findFromAnywhere(target: HTMLElement): HTMLElement | null {
    if (!frame.siteHere()?.sendsFromAnywhere) return null;
    const isTaken = nearest(target, 'input,textarea,button,a,[role="button"],[contenteditable]');
    return isTaken ? null : guard.composer;
  }

  /**
   * Boxes whose message could go now: there are words in them, or a picture waits beside one that
   * is heated.
   */
  function boxesWithDraft(): HTMLElement[] {
    meetMarked();
    return [...guard.known].filter((composer) => {
      if (!composer.isConnected) return frame.isAway(composer);
      if (!isEmptyDraft(composer)) return true;
      return isHeated(composer) && hasStaged(composer);
    });
  }

  /** A page may have drawn a marked draft into a box that the person was never in. */
  function meetMarked(): void {
    if (frame.heat.marks.length === 0) return;
    const site = frame.siteHere();
    const roots = new Set([...guard.known].map((one) => one.getRootNode() as ParentNode));
    for (const root of roots.add(document)) {
      for (const box of allIn(root, site?.composers.join() ?? ANY_BOX)) {
        const isNew = !guard.known.has(box) && findComposer([box], site) === box;
        if (isNew && !isEmptyDraft(box) && frame.scopeOf(box)) guard.known.add(box);
      }
    }
  }

  /** A press by pointer, by touch, by key, or by a program that speaks for the person. */
  function onPress(event: Event): void {
    if (!event.isTrusted) return;
    frame.catchUp();
    press(event, pathOf(event));
  }

  function press(event: Event, path: HTMLElement[]): void {
    const [target] = path;
    if (!target) return;
    const judged = judge(event, path, target);
    if (!judged) return;
    const { composer, control, certainty } = judged;
    const isSend = certainty !== 'unlikely';
    const act: Act = { kind: 'press', target, control };
    const passes = !isSend || attempt(event, composer, act, certainty === 'likely');
    // Some pages send with the first half of a press, and have nothing left at the click.
    if (passes && /^(pointerdown|click)$/.test(event.type)) learner.sawPress(judged);
  }

  /** All events of one press get one judgement: the first of them may change the page. */
  function judge(event: Event, path: HTMLElement[], target: HTMLElement): Press | null {
    if (lastPress?.target === target && !isFirstOfPress(event)) return lastPress.press;
    const candidates = boxesWithDraft();
    const around = {
      candidates,
      last: guard.composer,
      isHeated,
      siteOf: frame.siteOf,
      known: frame.uses(),
    };
    const found = candidates.length > 0 ? judgePress(path, around) : null;
    lastPress = { target, press: found };
    return found;
  }

  /**
   * A soft keyboard may send no key that can be recognised, only the line break it would insert.
   */
  function onBeforeInput(event: InputEvent): void {
    edits.announced(event);
    const here = guard.composer;
    if (here) frame.look(here);
    hold.look(here ?? undefined);
    learner.look();
    // Neither a message on its way nor the person's own hand emptied it.
    if (here && here !== cut && !learner.follows(here)) frame.park(here);
    const isBreak = isLineBreak(event);
    if (gesture.continuesInput(event)) stop(event);
    else if (!isNewlineKey && isBreak && event.isTrusted) {
      const path = pathOf(event);
      const site = frame.siteHere();
      const composer = findComposer(path, site);
      if (!composer || !isOurs(composer) || frame.sendKeyOf(composer) === 'mod-enter') return;
      if (lists.isOpen(composer, frame.siteOf(composer), null)) return;
      const key = { key: 'Enter', code: 'Enter', location: 0, ...noModifiers };
      attempt(event, composer, { kind: 'key', target: path[0] ?? composer, key }, false);
    } else if (!isBreak && event.isTrusted) {
      // A line break that an editor takes over may send.
      edits.begun(event);
    }
  }

  function onInput(event: InputEvent): void {
    if (!edits.isTheirs(event)) return;
    if (!isWhereTheyWrote(event)) findWritten(event);
    if (written) edits.made(event, written);
  }

  function findWritten(event: InputEvent): void {
    const path = pathOf(event);
    const found = findComposer(path, frame.siteHere());
    written = found && isOurs(found) ? found : null;
    // Elements inside of a shadow root have its host for their target, which tells nothing.
    writtenTarget = event.target === path[0] ? event.target : null;
  }

  /** A submit that follows no act of the person is the page's own business. */
  function onSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || !navigator.userActivation.isActive) return;
    const form = event.target as HTMLFormElement;
    const inside = boxesWithDraft().filter((one) => formOf(one) === form);
    const composer = inside.find(isHeated) ?? inside[0];
    if (!composer) return;
    const { submitter } = event;
    attempt(event, composer, { kind: 'submit', target: form, submitter }, false);
  }

  /** Files that are let fall into a chat may go at once. */
  function onDrop(event: DragEvent): void {
    const [target] = pathOf(event);
    if (!event.isTrusted || !target || !event.dataTransfer?.files.length) return;
    const heated = [...guard.known].filter((one) => one.isConnected && isHeated(one));
    const composer = findCompose(target, heated);
    if (!composer) return;
    const data = new DataTransfer();
    for (const file of event.dataTransfer.files) data.items.add(file);
    const { clientX: x, clientY: y } = event;
    attempt(event, composer, { kind: 'drop', target, data, x, y }, true);
  }

  /** Whether the event goes on to the page. */
  function attempt(event: Event, composer: HTMLElement, act: Act, isLikely: boolean): boolean {
    hold.look();
    const isFirstHalf = isBeforeClick(event);
    const isEmpty = act.kind !== 'drop' && isEmptyDraft(composer) && !hasStaged(composer);
    if (isEmpty) return true;
    const isWaiting = marks.waitForPrompt(composer, () => {
      const reason = frame.reasonOf(composer);
      if (isFirstHalf || !reason) return;
      hold.begin(sendOf(composer, act, isLikely, reason));
    });
    if (isWaiting) {
      keep(event, composer);
      return false;
    }
    if (!frame.prompt || !frame.options) return true;
    const reason = frame.reasonOf(composer);
    const key = frame.keyOf(composer);
    const isWatched = reason !== null || hold.isBusyWith(key);
    if (!isWatched || isOver()) return true;
    const verdict = hold.judge(key, reason !== null, mayFollow(act, composer));
    if (verdict === 'pass') {
      hold.passed(composer, key);
      return true;
    }
    // A press is held as a whole: the dialog opens with its click, so a press that slides off opens
    // none.
    if (verdict === 'hold' && !isBeforeClick(event)) {
      // Nothing is held without a reason; one that fades in this very turn was the mark.
      if (!hold.begin(sendOf(composer, act, isLikely, reason ?? 'mark'))) {
        hold.passed(composer, key);
        return true;
      }
      if (!frame.prompt.isTrial) noteHealth('held');
    }
    keep(event, composer);
    return false;
  }

  function sendOf(
    composer: HTMLElement,
    act: Act,
    isLikely: boolean,
    reason: HoldReason,
  ): HeldSend {
    const key = frame.keyOf(composer);
    // Where no answer can be kept, it is not asked.
    const rule = reason === 'chat' && frame.keepsChats ? findChat(frame.heat, key) : null;
    const isChatDue = !!rule && rule.untilAt <= Date.now();
    const waits = reason === 'later' ? findLater(frame.heat, key) : null;
    return { composer, key, act, isLikely, reason, isChatDue, later: waits };
  }

  /** Keeps an act from the page, and all that follows of it. */
  function keep(event: Event, composer: HTMLElement): void {
    stop(event);
    gesture.start(event);
    learner.forget(composer);
  }

  /**
   * Asked where something would be held or shown, for it costs more than all the rest of a key that
   * is neither.
   */
  function isOver(): boolean {
    if (guard.isAlive()) return false;
    guard.stop();
    return true;
  }

  // The casts: each kind of event comes under its own names.
  const handlers: Record<string, ((event: Event) => void) | undefined> = {
    beforeinput: (event) => onBeforeInput(event as InputEvent),
    input: (event) => onInput(event as InputEvent),
    submit: (event) => onSubmit(event as SubmitEvent),
    drop: (event) => onDrop(event as DragEvent),
  };
  for (const type of ['down', 'press', 'up']) {
    handlers[`key${type}`] = (event) => onKey(event as KeyboardEvent);
  }
  for (const type of PRESSES) handlers[type] = onPress;
  return { ...marks.engine, onEvent };
}

/** All that a press is made of, the click of a key on a button among them. */
const PRESSES = 'pointerdown,mousedown,touchstart,pointerup,mouseup,touchend,click'.split(',');

/**
 * Whether an act may come of our repetition: a submit by the page's own code, or the person's
 * answer to what the page asks them then, in a layer of its own.
 */
function mayFollow(act: Act, composer: HTMLElement): boolean {
  if (act.kind !== 'press') return act.kind === 'submit';
  const layer = nearest(act.control, LAYER);
  return layer !== null && !holds(layer, composer);
}

const noModifiers = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

/** Where keys go as long as nothing has the focus. */
function isNothing(target: HTMLElement): boolean {
  return fits(target, 'body,html') && !target.isContentEditable;
}

/**
 * Keeps an event from the page and from its default; touch and pointer only from the page, so that
 * the click comes.
 */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}

function isBeforeClick(event: Event): boolean {
  return /^(pointer|mouse|touch)/.test(event.type);
}

/** With it a new judgement is made: what a press means may have changed since the one before. */
function isFirstOfPress(event: Event): boolean {
  return /^(pointerdown|keydown)$/.test(event.type) || (event as MouseEvent).detail === 0;
}
