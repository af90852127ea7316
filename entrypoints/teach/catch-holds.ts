/**
 * What a mark or a rule would hold while the person shows what sends: no pause opens over it, the
 * guard keeps it from the page, and it is told here.
 */
import type { Prompt } from '@/utils/engine/bridge';
import type { Act } from '@/utils/engine/repeat-act';
import { trialPrompt } from './trial-prompt';

export function createHoldCatcher(onHeld: (act: Act) => void) {
  let isThere = false;

  const prompt: Prompt = {
    ...trialPrompt,
    hold({ act }, choose) {
      // In a later turn, as a person would: the draft stays.
      setTimeout(choose, 0, { kind: 'keep-editing' });
      onHeld(act);
      return true;
    },
    /** The try, or the real prompt, came in its place. */
    remove() {
      isThere = false;
    },
  };

  return {
    begin(): void {
      globalThis.breather?.engine?.connectPrompt(() => {
        isThere = true;
        return prompt;
      });
    },
    /** Brings the real prompt back, unless another one is there already. */
    end(): void {
      if (!isThere) return;
      globalThis.breather?.engine?.connectPrompt(null);
      globalThis.breather?.ask();
    },
  };
}
