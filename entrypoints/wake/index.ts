import { defineUnlistedScript } from '#imports';

/**
 * Brought into pages of a site in which something is marked, once they have been read: the guard
 * asks for the engine, and does not wait until the person is in a box.
 */
export default defineUnlistedScript(() => {
  globalThis.breather?.ask();
});
