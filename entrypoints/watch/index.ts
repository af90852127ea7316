import { defineUnlistedScript } from '#imports';
import { createWatch } from './create-watch';

/** Brought into a frame with the prompt when its composer is first focused or marked; the guard is there already. */
export default defineUnlistedScript(() => {
  globalThis.breather?.connectWatch(createWatch);
});
