import { askBackground } from '@/utils/extension/ask-background';

/**
 * How long a mark waits for the prompt to be brought in: on a busy machine a worker takes seconds
 * to start.
 */
const BRING_MS = 10_000;

/** Brings the prompt into this frame, once something of it is heated or about to be. */
export function createPrompts(isThere: () => boolean) {
  let isAsked = false;
  let waiting: ((isThere: boolean) => void)[] = [];

  function end(): void {
    for (const resolve of waiting.splice(0)) resolve(isThere());
  }

  return {
    /** Resolves to whether it is there; asks for it where it is not, and anew after a failure. */
    bring(): Promise<boolean> {
      if (isThere()) return Promise.resolve(true);
      if (!isAsked) {
        isAsked = true;
        askBackground({ kind: 'startPrompt' }, ({ ok }) => {
          isAsked = false;
          // Nobody answered, or it could not be brought: nothing is to be waited for.
          if (!ok) end();
        });
      }
      return new Promise((resolve) => {
        waiting = [...waiting, resolve];
        setTimeout(end, BRING_MS);
      });
    },
    hasCome: end,
  };
}

export type Prompts = ReturnType<typeof createPrompts>;
