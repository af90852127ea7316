import { browser } from './browser';

/**
 * Those of the patterns that the browser allows us now. What was granted more broadly counts as
 * well.
 */
export async function loadGranted(patterns: readonly string[]): Promise<string[]> {
  const asked = await Promise.all(
    patterns.map(async (pattern) => (await isGranted(pattern)) && pattern),
  );
  return asked.filter((pattern) => pattern !== false);
}

async function isGranted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    // A pattern that this browser cannot read, such as one with a port in Firefox, was never
    // granted.
    return false;
  }
}

/** Calls back after each change of what the browser allows, until the signal aborts. */
export function watchGranted(signal: AbortSignal, changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
