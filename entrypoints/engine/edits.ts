/**
 * Recognises what the person edits in a draft: a page that edits by itself does not do so by their
 * hand.
 */
import { isEmptyDraft } from '@/utils/engine/draft';

export interface EditsPorts {
  /** The composer the person is in, or null. */
  here(): HTMLElement | null;
  keyOf(composer: HTMLElement): string;
  /** They take words out of it, which may go before the editor has drawn that. */
  takesOut(composer: HTMLElement): void;
  /** What stands in it now is theirs. */
  edited(event: InputEvent, composer: HTMLElement): void;
}

export interface Edits {
  /** Looks at a key of the person's whether the page made the last announced change by itself. */
  look(key: KeyboardEvent): void;
  /** A change of a draft is announced: what came of the one before is to be seen by now. */
  announced(event: InputEvent): void;
  /** Nobody of ours keeps the announced change from happening; the page may make it by itself. */
  begun(event: InputEvent, target: EventTarget | null): void;
  /** Whether an `input` is the person's: it was announced, and is so once. */
  isTheirs(event: InputEvent, target: EventTarget | null): boolean;
  /** The person's change was made in this composer. */
  made(event: InputEvent, composer: HTMLElement): void;
  /** Where the page may make changes by itself, the next event is to show whether it did. */
  isWaiting(target: EventTarget | null): boolean;
  /** Whether the page makes a change of theirs in this composer by itself, and is still at it. */
  isDrawing(composer: HTMLElement): boolean;
}

/** An editor that makes a change by itself has drawn it by then. */
const DRAWN_MS = 80;

export function createEdits(ports: EditsPorts): Edits {
  /** The browser is about to change a draft by the person's hand. */
  let isEditing = false;
  /** A change that the browser is about to make, unless the page makes it. */
  let next: InputEvent | null = null;
  /** Where the browser itself made the last change: there the next event is soon enough to look. */
  let drawnByBrowser: EventTarget | null = null;
  let drawing: ReturnType<typeof setTimeout> | null = null;
  let drawnIn: HTMLElement | null = null;

  /**
   * An editor that makes a change by itself lets no `input` come; what it draws then is the
   * person's all the same.
   */
  function lookAtBegun(): void {
    const event = next;
    if (!event) return;
    next = null;
    const composer = ports.here();
    if (!event.defaultPrevented || !composer) return;
    drawnByBrowser = null;
    isEditing = false;
    editLater(event, composer);
  }

  /** Until it has drawn all that was written, its box shows what nobody wrote. */
  function editLater(event: InputEvent, composer: HTMLElement): void {
    const isTakenOut = event.inputType.startsWith('delete');
    if (isTakenOut) ports.takesOut(composer);
    const key = ports.keyOf(composer);
    if (drawing !== null) clearTimeout(drawing);
    drawnIn = composer;
    drawing = setTimeout(() => {
      drawing = null;
      // One that is empty went meanwhile, or the page went to another chat.
      const isTheirs = isTakenOut || !isEmptyDraft(composer);
      if (isTheirs && ports.keyOf(composer) === key) ports.edited(event, composer);
    }, DRAWN_MS);
  }

  return {
    look(key) {
      if (next && key.isTrusted) lookAtBegun();
    },
    announced(event) {
      lookAtBegun();
      isEditing = event.isTrusted;
    },
    begun(event, target) {
      if (!isEditing) return;
      next = event;
      if (target !== drawnByBrowser) setTimeout(lookAtBegun);
    },
    isTheirs(event, target) {
      if (!isEditing || !event.isTrusted) return false;
      isEditing = false;
      if (next && !next.defaultPrevented) {
        next = null;
        drawnByBrowser = target;
      }
      return true;
    },
    made(event, composer) {
      if (drawing === null) ports.edited(event, composer);
      else editLater(event, composer);
    },
    isWaiting: (target) => (next ?? drawing) !== null || target !== drawnByBrowser,
    isDrawing: (composer) => drawing !== null && drawnIn === composer,
  };
}
