/**
 * The registration that brings the guard into the sites a person turned on, before the page's own
 * scripts.
 */
import { browser } from './browser';
import { GUARD_FILE } from './inject-guard';

const ID = 'guard';

/**
 * Makes the registration cover exactly the patterns that `findPatterns` gives, which must all be
 * granted, and resolves to them; null leaves it as it is. May be called at any time and any number
 * of times: calls wait for each other, and each finds its patterns in its own turn, so that none
 * writes over a later change. Where nothing differs, nothing is done. `changes` is told what
 * differs before it is written, so that the next worker finds it still to do where this one dies,
 * and once more after. Rejects when the browser refuses.
 */
export async function registerGuard(
  findPatterns: () => Promise<readonly string[] | null>,
  changes: (change: Registered) => Promise<void> = async () => {},
): Promise<readonly string[] | null> {
  return navigator.locks.request('breather-register', async () => {
    const patterns = await findPatterns();
    if (patterns) await cover([...patterns].sort(), changes);
    return patterns;
  });
}

async function cover(
  matches: string[],
  changes: (change: Registered) => Promise<void>,
): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  const added = matches.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !matches.includes(one));
  if (added.length + removed.length === 0) return;
  const change = { added, removed };
  await changes(change);
  if (!registered) await register(matches);
  else if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  // Changed in place: between taking it away and setting it anew, a page could load without a
  // guard.
  else await browser.scripting.updateContentScripts([{ id: ID, matches }]);
  await changes(change);
}

interface Registered {
  added: string[];
  removed: string[];
}

async function register(matches: string[]): Promise<void> {
  const script = {
    id: ID,
    js: [GUARD_FILE],
    matches,
    runAt: 'document_start' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  try {
    // Editors live in about:blank and blob: frames too.
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    // An older browser does not know the option: better all other frames than none.
    await browser.scripting.registerContentScripts([script]);
  }
}
