/**
 * The one door to the browser for the background worker and the extension pages. Nothing that runs
 * inside a web page imports this file: the polyfill weighs more than the whole guard.
 */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
export type { Runtime, Scripting } from 'webextension-polyfill';
