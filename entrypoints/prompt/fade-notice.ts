import { viewOf } from '@/components/prompt/notices';
import type { Notice } from '@/utils/engine/bridge';
import { SECOND_MS } from '@/utils/time/durations';

const NOTICE_MS = 12 * SECOND_MS;

/** How long a notice stays that offers a choice, which may be made by keyboard. */
const CHOICE_MS = 30 * SECOND_MS;

interface Fading {
  /** Begins anew with this notice; null ends it. */
  start(notice: Notice | null): void;
}

/** Who reads these has something to do, or has their words nowhere else. */
const LASTING: readonly Notice['kind'][] = ['press-again', 'words-gone'];

/** A notice goes by itself, but not while the person is in it. */
export function createFading(place: HTMLElement, fade: () => void): Fading {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(notice: Notice | null): void {
    clearTimeout(timer);
    if (!notice || LASTING.includes(notice.kind)) return;
    const isChoice = viewOf(notice).presses.length > 0 || 'undo' in notice;
    timer = setTimeout(end, isChoice ? CHOICE_MS : NOTICE_MS, notice);
  }

  function end(notice: Notice): void {
    if (place.querySelector('.notice')?.matches(':hover,:focus-within')) start(notice);
    else fade();
  }

  return { start };
}
