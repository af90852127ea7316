/**
 * A send that is held for a try: the guard of the frame holds it as it would any other, and nobody
 * lets it go.
 */
import type { Frame, Prompt } from '@/utils/engine/bridge';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { trialPrompt } from './trial-prompt';

const LOOK_EVERY_MS = 50;
const WAIT_MS = 5 * SECOND_MS;

/** How long the try lasts at most: longer than anybody tries. */
const TRY_MS = 60 * MINUTE_MS;

interface DryRun {
  composer: HTMLElement;
  onReady(isReady: boolean): void;
  onHeld(): void;
}

/**
 * Puts a prompt of its own in the place of the real one, with every draft of the frame heated, in
 * memory alone. The function it gives ends that, and brings the real prompt back.
 */
export function startDryRun({ composer, onReady, onHeld }: DryRun): () => void {
  const startedAt = performance.now();
  const pauseEndsAt = Date.now() + TRY_MS;
  let frame: Frame | null = null;
  let isOver = false;
  let isReady = false;
  let real: Pick<Frame['heat'], 'pauseEndsAt' | 'pauseChat' | 'rests'> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const prompt: Prompt = {
    ...trialPrompt,
    hold(send, choose) {
      if (isOver || send.composer !== composer) return false;
      onHeld();
      // In a later turn, as a person would: the draft stays, and the next try is held again.
      setTimeout(choose, 0, { kind: 'keep-editing' });
      return true;
    },
    /** Comes with the first answer of the background, and after each change that it tells. */
    applyOptions: () => heat(),
    /** The real prompt came and took this place. */
    remove() {
      if (!isOver) timer = setTimeout(connect);
    },
  };

  function connect(): void {
    frame = null;
    globalThis.breather?.engine?.connectPrompt((given) => {
      frame = given;
      return prompt;
    });
    if (frame) heat();
    else if (performance.now() - startedAt < WAIT_MS) timer = setTimeout(connect, LOOK_EVERY_MS);
    else onReady(false);
  }

  function heat(): void {
    // The answer that knows what was shown may still be on its way.
    const isKnown = frame?.siteOf(composer)?.composers.some((one) => composer.matches(one));
    if (!frame?.options || !isKnown || isOver) return;
    const { heat: state } = frame;
    if (state.pauseEndsAt !== pauseEndsAt) {
      real = { pauseEndsAt: state.pauseEndsAt, pauseChat: state.pauseChat, rests: state.rests };
      frame.heat = { ...state, pauseEndsAt, pauseChat: null, rests: [] };
    }
    if (isReady) return;
    isReady = true;
    // Met anew: until now the guard may have taken it for another kind of box.
    composer.blur();
    composer.focus();
    onReady(true);
  }

  globalThis.breather?.ask();
  connect();
  return () => {
    isOver = true;
    clearTimeout(timer);
    if (frame && real) frame.heat = { ...frame.heat, ...real };
    if (frame) globalThis.breather?.engine?.connectPrompt(null);
    globalThis.breather?.ask();
  };
}
