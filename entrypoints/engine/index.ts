import { defineUnlistedScript } from '#imports';
import { createEngine } from './create-engine';

/**
 * Brought into a frame when its composer is first focused or marked; the guard is there already.
 */
export default defineUnlistedScript(() => {
  globalThis.breather?.connectEngine(createEngine);
});
