/** Registrations of content scripts that are made while Breather runs. */
import { browser } from './browser';

export interface RegisteredScript {
  id: string;
  /** As the build names it. */
  file: string;
  runAt: 'document_start' | 'document_end';
  /** Whether the browser writes it down, and so has it before the first worker of a session. */
  persistAcrossSessions: boolean;
}

export interface RegistrationChange {
  added: string[];
  removed: string[];
}

/**
 * Makes the registration of a script cover exactly the patterns that `findPatterns` gives, and
 * resolves to them; null leaves it as it is. May be called at any time and any number of times:
 * calls wait for each other, and each finds its patterns in its own turn, so that none writes over
 * a later change. Where nothing differs, nothing is done. `changes` is told what differs before it
 * is written, so that the next worker finds it still to do where this one dies, and once more
 * after. Rejects when the browser refuses.
 */
export async function registerScript(
  script: RegisteredScript,
  findPatterns: () => Promise<readonly string[] | null>,
  changes: (change: RegistrationChange) => Promise<void> = async () => {},
): Promise<readonly string[] | null> {
  return navigator.locks.request('breather-register', async () => {
    const patterns = await findPatterns();
    if (patterns) await cover(script, [...patterns].sort(), changes);
    return patterns;
  });
}

async function cover(
  script: RegisteredScript,
  matches: string[],
  changes: (change: RegistrationChange) => Promise<void>,
): Promise<void> {
  const { id } = script;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  const added = matches.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !matches.includes(one));
  if (added.length + removed.length === 0) return;
  const change = { added, removed };
  await changes(change);
  if (!registered) await register(script, matches);
  else if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  // Changed in place: between taking it away and setting it anew, a page could load without it.
  else await browser.scripting.updateContentScripts([{ id, matches }]);
  await changes(change);
}

async function register({ file, ...how }: RegisteredScript, matches: string[]): Promise<void> {
  const script = { ...how, js: [file], matches, allFrames: true };
  try {
    // Editors live in about:blank and blob: frames too.
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    // An older browser does not know the option: better all other frames than none.
    await browser.scripting.registerContentScripts([script]);
  }
}
