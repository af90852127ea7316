import { browser } from './browser';

/**
 * Calls back with what was stored under one key of a storage, and what was before, until the signal
 * aborts.
 */
export function watchKey(
  area: 'local' | 'session',
  key: string,
  signal: AbortSignal,
  changed: (stored: unknown, before: unknown) => void,
): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (
    changes,
    where,
  ) => {
    const change = changes[key];
    if (where === area && change) changed(change.newValue, change.oldValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
