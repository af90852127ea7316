/**
 * Lets a person show where they write and what sends, then tries it: what is sent is held, and
 * nothing goes.
 */
import { render } from 'preact';
import { Highlight } from '@/components/teach/Highlight';
import { TeachPanel, type TeachView } from '@/components/teach/TeachPanel';
import { boxOf, call, read } from '@/utils/engine/plain-dom';
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
import type { ShownParts, TaughtParts } from '@/utils/settings/taught-site';
import type { SendKey } from '@/utils/sites/site';
import { catchEvents } from './catch-events';
import { startDryRun } from './dry-run';
import { createTeachRoot } from './page-root';

/** A smaller frame has no room for our words. */
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
  /** What was taught before the try; undefined while nothing of it was changed. */
  let before: TaughtParts | null | undefined;
  /** What stays when the person stops: what was held last, or what was there before. */
  let lasting: TaughtParts | null = null;
  /** Whether what is taught now was held. */
  let wasHeld = false;
  let endDryRun: (() => void) | null = null;

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

  function listCandidates(): HTMLElement[] {
    if (!composer) return listBoxes(document);
    const list = listPressables(document, composer);
    const pressed = findPressed();
    return !pressed || list.includes(pressed) ? list : [pressed, ...list];
  }

  /** What was pressed when this was asked for. */
  function findPressed(): HTMLElement | null {
    return preset?.sendButton ? findShown(document, preset.sendButton) : null;
  }

  function step(by: 1 | -1): void {
    if (view.step !== 'box' && view.step !== 'send') return;
    const list = listCandidates();
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
    const found = composer ? findPressable(path, composer) : findInRoom(path);
    if (found === pointed) return;
    pointed = found;
    // What was filled in stays in the panel: the pointer has to cross the page to get there.
    if (named !== findPressed()) named = null;
    show(named ? {} : { candidate: null });
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
    const pressed = findPressed();
    const candidate = pressed && nameIt(pressed, listCandidates());
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
    askBackground({ kind: 'keepTaught', shown }, (kept) => {
      if (signal.aborted) return;
      if (!kept.ok) {
        show({ step: 'send', trouble: 'notKept' });
        return;
      }
      const earlier = kept.value.before;
      if (before === undefined) before = lasting = earlier;
      else if (wasHeld) lasting = earlier;
      wasHeld = false;
      tryHolding();
    });
  }

  function tryHolding(): void {
    if (!composer) return;
    endDryRun?.();
    endDryRun = startDryRun({
      composer,
      onReady: (isReady) => show({ step: 'try', trouble: isReady ? null : 'notReady' }),
      onHeld() {
        wasHeld = true;
        show({ outcome: 'held', trouble: null });
      },
    });
  }

  /** A stray press says nothing against what was held before it. */
  function miss(): void {
    if (!wasHeld) show({ outcome: 'missed' });
  }

  function endTry(): void {
    endDryRun?.();
    endDryRun = null;
  }

  /** Takes back what was shown. Calls back with whether it was stored. */
  function restore(done: (isDone: boolean) => void): void {
    if (before === undefined) done(true);
    else putBack(before, done);
  }

  function putBack(parts: TaughtParts | null, done: (isDone: boolean) => void): void {
    askBackground({ kind: 'restoreTaught', parts }, ({ ok }) => {
      if (ok) before = undefined;
      done(ok);
      globalThis.breather?.ask();
    });
  }

  function again(): void {
    endTry();
    restore((isDone) => {
      composer = null;
      shown = null;
      pointed = null;
      named = null;
      lasting = before ?? null;
      wasHeld = false;
      show({ ...begin, trouble: isDone ? null : 'notKept' });
    });
  }

  function undo(): void {
    endTry();
    restore((isDone) => show(isDone ? { step: 'undone' } : { trouble: 'notKept' }));
  }

  /** What was held stays; what never was is taken back. */
  function close(): void {
    askBackground({ kind: 'takeTeaching', by: '' });
    end();
  }

  function end(): void {
    if (signal.aborted) return;
    stopped.abort();
    endTry();
    if (before !== undefined && !wasHeld) putBack(lasting, () => {});
    render(null, page.root);
    page.host.remove();
    composer?.focus();
  }

  function findInRoom(path: EventTarget[]): HTMLElement | null {
    return hasRoom() ? findBox(path) : null;
  }

  catchEvents({
    signal,
    isOwn: (target) => target === page.host,
    isLive: () => view.step !== 'undone',
    openBox: () => composer,
    isNewline: ({ shiftKey, ctrlKey, metaKey }) =>
      shiftKey || (view.step === 'try' && view.sendKey === 'mod-enter' && !ctrlKey && !metaKey),
    onPointed: point,
    onPressed(path) {
      point(path);
      if (view.step === 'try') miss();
      else if (pointed) take(pointed);
    },
    onKeyCaught({ ctrlKey, metaKey }, isInBox) {
      if (view.step === 'try') miss();
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
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, () => show(), { capture: true, passive: true, signal });
  }
  const box = preset?.composer ? findShown(document, preset.composer) : null;
  if (box) takeBox(box);
  else show();
  const { shadow } = page;
  (shadow.querySelector<HTMLElement>('.main') ?? shadow.querySelector('button'))?.focus();
  return end;
}

export function hasRoom(): boolean {
  return innerWidth >= ROOM_PX.width && innerHeight >= ROOM_PX.height;
}

function placeOf(element: HTMLElement | null): DOMRect | null {
  return element && read(element, 'isConnected') ? boxOf(element) : null;
}

/** Whether it stands in the upper half of the window, where the panel would lie over it. */
function isHigh(element: HTMLElement): boolean {
  const { top, bottom } = boxOf(element);
  return (top + bottom) / 2 < innerHeight / 2;
}
