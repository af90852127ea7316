/** Makes acts of presses, submits, and files that are let fall. */
import type { Guard } from '@/utils/engine/bridge';
import { pathOf, submitsTo, viewOf } from '@/utils/engine/dom';
import { findCompose, formOf } from '@/utils/engine/find-owner';
import { judgePress, type Press } from '@/utils/engine/judge-press';
import { dispatch } from '@/utils/engine/plain-dom';
import type { Act } from '@/utils/engine/repeat-act';
import type { Attempt } from './attempt';
import { boxesWithDraft } from './drafts';
import type { EngineFrame } from './frame';
import type { Learner } from './learn';

/** All that a press is made of, the click of a key on a button among them. */
const PRESSES = 'pointerdown,mousedown,touchstart,pointerup,mouseup,touchend,click'.split(',');

interface Hears {
  hear(event: Event, target: EventTarget | null): void;
}

/**
 * What hears the events of the page, by their types: methods, for each kind of event comes under
 * its own names.
 */
export type Handlers = Record<string, Hears['hear'] | undefined>;

export function createPresses(
  guard: Guard,
  frame: EngineFrame,
  learner: Pick<Learner, 'sawPress'>,
  attempt: Attempt,
) {
  const { signal } = guard;
  let lastPress: { target: EventTarget; press: Press | null } | null = null;
  /** The click of the last press came: what comes next is another one. */
  let isOver = false;

  /** A press by pointer or touch, or the click that a key or a program makes for the person. */
  function onPress(event: Event): void {
    // Another button than the first opens a menu.
    if (!event.isTrusted || (event as MouseEvent).button > 0) return;
    frame.catchUp();
    press(event, pathOf(event));
    isOver = event.type === 'click';
  }

  function press(event: Event, path: HTMLElement[]): void {
    const [target] = path;
    if (!target) return;
    const judged = judge(event, path, target);
    if (!judged) return;
    const { composer, control, certainty } = judged;
    const isSend = certainty !== 'unlikely';
    const act: Act = { kind: 'press', target, control };
    const passes =
      !isSend || attempt(event, composer, act, certainty === 'likely' ? 'may-not-send' : null);
    // Some pages send with the first half of a press, and have nothing left at the click.
    if (passes && /^(pointerdown|click)$/.test(event.type)) learner.sawPress(judged);
  }

  /** All events of one press get one judgement: the first of them may change the page. */
  function judge(event: Event, path: HTMLElement[], target: HTMLElement): Press | null {
    if (lastPress?.target === target && !isOver && !isFirstOfPress(event)) return lastPress.press;
    const candidates = boxesWithDraft(guard, frame);
    candidates.forEach(hearSubmits);
    const around = {
      candidates,
      last: guard.composer,
      isHeated: (one: HTMLElement) => frame.reasonOf(one) !== null,
      siteOf: frame.siteOf,
      known: frame.uses(),
      woken: frame.woken,
    };
    const found = candidates.length > 0 ? judgePress(path, around) : null;
    lastPress = { target, press: found };
    return found;
  }

  /** The guard hears windows, where nothing tells of a submit within a shadow root. */
  function hearSubmits(composer: HTMLElement): void {
    const form = formOf(composer);
    const root = form && submitsTo(form);
    if (!root || root === viewOf(composer)) return;
    // Again, this adds nothing.
    root.addEventListener('submit', onSubmit, { capture: true, signal });
  }

  /** A submit that follows no act of the person is the page's own business. */
  function onSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || !navigator.userActivation.isActive) return;
    const { submitter } = event;
    // A preview submits the form as well.
    const last = lastPress?.press;
    if (last?.control === submitter && last.certainty === 'unlikely') return;
    const form = event.target as HTMLFormElement;
    const inside = boxesWithDraft(guard, frame).filter((one) => formOf(one) === form);
    const composer = inside.find(frame.reasonOf) ?? inside[0];
    if (!composer) return;
    attempt(event, composer, { kind: 'submit', target: form, submitter }, null);
  }

  /** Files that are let fall into a chat may go at once. */
  function onDrop(event: DragEvent): void {
    const [target] = pathOf(event);
    if (!event.isTrusted || !target || !event.dataTransfer?.files.length) return;
    const heated = [...guard.known].filter((one) => one.isConnected && frame.reasonOf(one));
    const composer = findCompose(target, heated);
    if (!composer) return;
    const data = new DataTransfer();
    for (const file of event.dataTransfer.files) data.items.add(file);
    const { clientX: x, clientY: y } = event;
    if (attempt(event, composer, { kind: 'drop', target, data, x, y }, 'may-not-send')) return;
    // For the page they go on: it takes away what it shows over itself where a drag goes out of it.
    const gone = { bubbles: true, composed: true, dataTransfer: data };
    dispatch(target, new DragEvent('dragleave', gone));
  }

  const handlers: Handlers = { submit: onSubmit, drop: onDrop };
  for (const type of PRESSES) handlers[type] = onPress;
  return { press, handlers };
}

export type Presses = ReturnType<typeof createPresses>;

/**
 * With it a new judgement is made: what a press means may have changed since the one before. One
 * that a program makes for the person may begin with the mouse.
 */
function isFirstOfPress(event: Event): boolean {
  return /^(pointerdown|keydown)$/.test(event.type) || (event as MouseEvent).detail === 0;
}
