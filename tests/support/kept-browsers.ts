/**
 * The browsers that a worker of Vitest keeps over its files of tests: to start one takes longer
 * than most files do. Each file gets it as after a start, with the extension installed anew and
 * without the tabs, the routes and the data of the file before.
 */
import type { ExtensionBrowser } from './extension-browser';

export interface KeptBrowser<B extends ExtensionBrowser> {
  /** As after a start: the extension is installed for the first time. */
  install(extension: string): Promise<B>;
  /** Takes away the extension and all that was done with it. */
  clear(): Promise<void>;
  end(): Promise<void>;
}

interface Place {
  browser: KeptBrowser<ExtensionBrowser>;
  isTaken: boolean;
}

declare global {
  /**
   * By kind. Only the environment of the browsers' projects makes it, which ends them too
   * (browser-environment.ts).
   */
  var keptBrowsers: Map<string, Place> | undefined;
}

/**
 * The browser of this kind; started where none is kept, or where the file of tests has it already.
 */
export async function takeKept<B extends ExtensionBrowser>(
  kind: string,
  extension: string,
  start: () => Promise<KeptBrowser<B>>,
): Promise<B> {
  const kept = globalThis.keptBrowsers;
  const before = kept?.get(kind);
  if (kept && before && !before.isTaken) {
    // The cast: what is kept under this kind was started by this start.
    const browser = before.browser as KeptBrowser<B>;
    before.isTaken = true;
    const installed = await browser.install(extension).catch(() => null);
    if (installed) return { ...installed, close: () => giveBack(kind, before) };
    kept.delete(kind);
    await browser.end();
  }
  const browser = await start();
  try {
    const installed = await browser.install(extension);
    if (!kept || kept.get(kind)) return { ...installed, close: () => browser.end() };
    const place = { browser, isTaken: true };
    kept.set(kind, place);
    return { ...installed, close: () => giveBack(kind, place) };
  } catch (error) {
    await browser.end();
    throw error;
  }
}

/** One that cannot be cleared, as after a test that broke it, is not kept. */
async function giveBack(kind: string, place: Place): Promise<void> {
  try {
    await place.browser.clear();
    place.isTaken = false;
  } catch {
    globalThis.keptBrowsers?.delete(kind);
    await place.browser.end();
  }
}

export async function endKept(): Promise<void> {
  const places = [...(globalThis.keptBrowsers?.values() ?? [])];
  globalThis.keptBrowsers = undefined;
  await Promise.all(places.map(({ browser }) => browser.end()));
}
