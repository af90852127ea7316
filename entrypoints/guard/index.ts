import { defineUnlistedScript } from '#imports';
import { startGuard } from './start-guard';

/**
 * Registered as a content script at run time. It is no WXT content script: that one announces
 * itself on the page's document with the extension's id, and weighs a quarter of what the guard
 * may.
 */
export default defineUnlistedScript(startGuard);
