import { defineUnlistedScript } from '#imports';
import { createPrompt } from './create-prompt';

/**
 * Brought into a frame when its composer is first focused or marked; the guard is there already.
 */
export default defineUnlistedScript(() => {
  globalThis.breather?.engine?.connectPrompt(createPrompt);
});
