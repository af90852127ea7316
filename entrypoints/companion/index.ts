import { defineUnlistedScript } from '#imports';
import { createCompanion } from './create-companion';

/**
 * Brought into a frame after the prompt, and only where the person switched on a rule or a reminder
 * for their chats.
 */
export default defineUnlistedScript(() => {
  globalThis.breather?.engine?.connectCompanion(createCompanion);
});
