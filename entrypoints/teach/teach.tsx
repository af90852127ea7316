/**
 * Lets a person show where they write and what sends, then tries it: what is sent is held, and
 * nothing goes.
 */
import { render } from 'preact';
import { Highlight } from '@/components/teach/Highlight';
import { TeachPanel, type TeachView } from '@/components/teach/TeachPanel';
import { outerOf } from '@/utils/engine/dom';
import { boxOf, call, read } from '@/utils/engine/plain-dom';
import type { Act } from '@/utils/engine/repeat-act';
import {
  findBox,
  findPressable,
  findShown,
  listBoxes,
  listPressables,
} from '@/utils/engine/teach/candidates';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { nameOfElement } from '@/utils/engine/teach/name-of-element';
import type { TeachPreset } from '@/utils/engine/teach/teach-bridge';
import { askBackground } from '@/utils/extension/ask-background';
import { listenToBackground } from '@/utils/extension/background-line';
import type { ShownParts } from '@/utils/settings/taught-site';
import type { SendKey } from '@/utils/sites/site';
import { catchEvents } from './catch-events';
import { createHoldCatcher } from './catch-holds';
import { createTeachRoot } from './page-root';
import { createTrial } from './trial';

/** The smallest frame that has room for the panel. */
const ROOM_PX = { width: 240, height: 200 };

const begin: TeachView = {
  step: 'box',
  outcome: 'waiting',
  trouble: null,
  sendKey: 'enter',
  candidate: null,
  side: 'top',
};

/**
 * Starts in this frame; gives the way to end it. Of the frames of a tab, the one whose box is taken
 * goes on alone. What is filled in of the page is taken for shown: the box at once, and what was
 * pressed once the person says that it is the one.
 */
export function startTeach(preset: TeachPreset | null): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const by = String(Math.random());
  const page = createTeachRoot();
  let view = begin;
  let isPanelHere = window === top || preset !== null;
  /** What the pointer is over. */
  let pointed: HTMLElement | null = null;
  /** What the panel names: by the arrow keys, or filled in. */
  let named: HTMLElement | null = null;
  let composer: HTMLElement | null = null;
  let shown: ShownParts | null = null;
  const holds = createHoldCatcher(onHeld);
  const trial = createTrial({ signal, openBox: () => composer, show });

  function show(change: Partial<TeachView> = {}): void {
    if (signal.aborted) return;
    view = { ...view, ...change };
    page.attach();
    const candidate = pointed ?? named;
    const at = composer ?? candidate;
    render(
      <>
        <Highlight box={placeOf(composer)} kind="taken" />
        <Highlight box={placeOf(candidate)} kind="candidate" />
        {isPanelHere && (
          <TeachPanel
            view={{ ...view, side: at && isHigh(at) ? 'bottom' : 'top' }}
            onStep={step}
            onTake={() => named && take(named)}
            onNoButton={() => tryOut(null, view.sendKey)}
            onSendKey={(sendKey) => shown && tryOut(shown.sendButton, sendKey)}
            onAgain={again}
            onUndo={undo}
            onClose={close}
          />
        )}
      </>,
      page.root,
    );
  }

  function step(by: 1 | -1): void {
    if (view.step !== 'box' && view.step !== 'send') return;
    const list = listCandidates(composer, findPressed(preset));
    const { length } = list;
    const from = pointed ?? named;
    const at = from ? list.indexOf(from) : -1;
    const place = at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length;
    const next = list[place];
    if (next) show({ candidate: nameIt(next, list) });
  }

  function nameIt(element: HTMLElement, list: HTMLElement[]): TeachView['candidate'] {
    pointed = null;
    named = element;
    call(element, 'scrollIntoView', { block: 'nearest', behavior: 'instant' });
    const name = nameOfElement(element, composer !== null);
    return { place: list.indexOf(element) + 1, count: list.length, name };
  }

  function point(path: EventTarget[]): void {
    if (view.step !== 'box' && view.step !== 'send') return;
    const found = composer ? findPressable(path, composer) : hasRoom() ? findBox(path) : null;
    if (found === pointed) return;
    pointed = found;
    // What was filled in stays in the panel: the pointer has to cross the page to get there.
    if (named !== findPressed(preset)) named = null;
    show(named ? {} : { candidate: null });
  }

  /** What would open a pause is what the person shows. */
  function onHeld(act: Act): void {
    if (view.step !== 'send' || !composer) return;
    if (act.kind === 'key')
      tryOut(null, act.key.ctrlKey || act.key.metaKey ? 'mod-enter' : 'enter');
    const pressed = act.kind === 'press' ? findPressable(pathOf(act.control), composer) : null;
    if (pressed) take(pressed);
  }

  function take(element: HTMLElement): void {
    const selector = findSelectorIn(element);
    if (!selector) show({ trouble: 'unclear' });
    else if (!composer) takeBox(element);
    else tryOut(selector, view.sendKey);
  }

  function takeBox(element: HTMLElement): void {
    composer = element;
    pointed = null;
    named = null;
    isPanelHere = true;
    askBackground({ kind: 'takeTeaching', by });
    const pressed = findPressed(preset);
    const candidate = pressed && nameIt(pressed, listCandidates(composer, pressed));
    show({ step: 'send', trouble: null, candidate });
    element.focus();
  }

  /** Keeps what was shown, so that the guard knows it, and takes it back when it was never held. */
  function tryOut(sendButton: string | null, sendKey: SendKey): void {
    const box = composer && findSelectorIn(composer);
    if (!box) {
      show({ trouble: 'unclear' });
      return;
    }
    pointed = null;
    named = null;
    shown = { composer: box, sendButton, sendKey };
    show({ step: 'starting', outcome: 'waiting', sendKey, trouble: null, candidate: null });
    trial.start(shown);
  }

  function again(): void {
    trial.takeBack((isDone) => {
      composer = null;
      shown = null;
      pointed = null;
      named = null;
      trial.forget();
      holds.begin();
      show({ ...begin, trouble: isDone ? null : 'notKept' });
    });
  }

  function undo(): void {
    trial.takeBack((isDone) => show(isDone ? { step: 'undone' } : { trouble: 'notKept' }));
  }

  /** What was held stays; what never was is taken back. */
  function close(): void {
    askBackground({ kind: 'takeTeaching', by: '' });
    end();
  }

  function end(): void {
    if (signal.aborted) return;
    stopped.abort();
    trial.end();
    holds.end();
    render(null, page.root);
    page.host.remove();
    composer?.focus();
  }

  catchEvents({
    signal,
    isOwn: (target) => target === page.host,
    isLive: () => view.step !== 'undone',
    openBox: () => composer,
    isNewline: (event) => isNewline(event, view),
    onPointed: point,
    onPressed(path) {
      point(path);
      if (view.step === 'try') trial.miss();
      else if (pointed) take(pointed);
    },
    onKeyCaught({ ctrlKey, metaKey }, isInBox) {
      if (view.step === 'try') trial.miss();
      else if (view.step === 'send' && isInBox) {
        tryOut(null, ctrlKey || metaKey ? 'mod-enter' : 'enter');
      }
    },
    onEscape: close,
    onStep: step,
    onDead: end,
  });
  listenToBackground(signal, (fact) => {
    if (fact.kind === 'teachingTaken' && fact.by !== by) end();
  });
  onMoved(signal, () => show());
  holds.begin();
  const box = preset?.composer ? findShown(document, preset.composer) : null;
  if (box) takeBox(box);
  else show();
  focusFirst(page.shadow);
  return end;
}

export function hasRoom(): boolean {
  return innerWidth >= ROOM_PX.width && innerHeight >= ROOM_PX.height;
}

/** As an event has it, from the inside out. */
function pathOf(element: Element): Element[] {
  const outer = outerOf(element);
  return outer ? [element, ...pathOf(outer)] : [element];
}

/** What was pressed when this was asked for. */
function findPressed(preset: TeachPreset | null): HTMLElement | null {
  return preset?.sendButton ? findShown(document, preset.sendButton) : null;
}

/** Whether this Enter only makes a new line in the box that was shown. */
function isNewline({ shiftKey, ctrlKey, metaKey }: KeyboardEvent, view: TeachView): boolean {
  return shiftKey || (view.step === 'try' && view.sendKey === 'mod-enter' && !ctrlKey && !metaKey);
}

/** What stands in the page may stand elsewhere now. */
function onMoved(signal: AbortSignal, moved: () => void): void {
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
  }
}

function focusFirst(shadow: ShadowRoot): void {
  (shadow.querySelector<HTMLElement>('.main') ?? shadow.querySelector('button'))?.focus();
}

/** What may be shown next: the boxes, and once there is one, what may send from it. */
function listCandidates(composer: HTMLElement | null, pressed: HTMLElement | null): HTMLElement[] {
  if (!composer) return listBoxes(document);
  const list = listPressables(document, composer);
  return !pressed || list.includes(pressed) ? list : [pressed, ...list];
}

function placeOf(element: HTMLElement | null): DOMRect | null {
  return element && read(element, 'isConnected') ? boxOf(element) : null;
}

/** Whether it stands in the upper half of the window, where the panel would lie over it. */
function isHigh(element: HTMLElement): boolean {
  const { top, bottom } = boxOf(element);
  return (top + bottom) / 2 < innerHeight / 2;
}
