import type { Guard } from '@/utils/engine/bridge';

interface Hears {
  hear(event: Event): void;
}

/** By the types of the events; methods, for each kind of event comes under its own names. */
type Listeners = Record<string, Hears['hear'] | undefined>;

/**
 * What hears the five events that a letter is. To hand each of them on costs more than all that is
 * made of them: where the engine waits for none, it is told of the letter once it is written.
 * `other` hears everything else.
 */
export function createLetters(guard: Guard, hear: Hears['hear'], written: () => void) {
  /** A letter went down, and is not up yet. */
  let isDown = false;
  /** The change that it announced, until the browser makes it. */
  let begun: Event | null = null;

  /** An editor that makes the change by itself lets no `input` come: then that is heard as well. */
  function other(event: Event): void {
    const missed = begun;
    begun = null;
    isDown = false;
    if (missed) hear(missed);
    hear(event);
  }

  const letters: Listeners = {
    keydown(event: KeyboardEvent) {
      isDown = !begun && event.target === guard.lettersIn && isLetter(event);
      if (!isDown) other(event);
    },
    keypress(event) {
      if (!isDown) other(event);
    },
    beforeinput(event) {
      if (isDown) begun = event;
      else other(event);
    },
    input(event) {
      if (!begun || !event.isTrusted) other(event);
      else {
        begun = null;
        written();
      }
    },
    keyup(event) {
      isDown = false;
      if (begun || !guard.lettersIn) other(event);
    },
  };
  return { letters, other };
}

function isLetter(event: KeyboardEvent): boolean {
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  return event.key.length === 1 && !isModified && event.isTrusted;
}
