import { browser } from '@/utils/extension/browser';
import { loadGranted } from '@/utils/extension/granted-patterns';
import { injectGuard } from '@/utils/extension/inject-guard';
import { logOnce } from '@/utils/extension/log-once';
import { registerGuard } from '@/utils/extension/register-guard';
import { STILL_MS, tellFrames } from '@/utils/extension/tell-frames';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { patternsOn } from '@/utils/sites/choose-sites';
import { findOriginExpression, findOriginPattern, namesAHost } from '@/utils/sites/origin-pattern';
import { noteAllowed, keepSites as noteSites } from '@/utils/sites/turn-sites';
import { waitAtMost } from '@/utils/time/at-most';

/**
 * Keeps the guard on exactly the sites that the person turned on and the browser allows: its
 * registration, and the tabs that are open already. Each worker looks when it starts, for what an
 * earlier one may have died over.
 */
export function keepSites(): void {
  const look = () => void guardSites().catch(logOnce);
  const lookEverywhere = () => void guardSites(true).catch(logOnce);
  browser.runtime.onInstalled.addListener(lookEverywhere);
  browser.runtime.onStartup.addListener(lookEverywhere);

  // The browser's question closes the popup, so the yes is noted here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const patterns = originPatterns(origins);
    if (patterns.length === 0) return;
    noteSites(patterns).then(look).catch(logOnce);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const patterns = originPatterns(origins);
    Promise.all([guardSites(), tellTurnedOff(patterns)]).catch(logOnce);
  });

  watchSettings(new AbortController().signal, (parsed, before) => {
    if (!parsed.ok) return;
    const now = patternsOn(parsed.value.sites);
    const earlier = patternsOn(before.value.sites);
    const turnedOff = earlier.filter((pattern) => !now.includes(pattern));
    const isSame = now.length === earlier.length && turnedOff.length === 0;
    // After settings that could not be read, what is registered may be anything.
    if (isSame && before.ok) return;
    look();
    // At once: the browser may be slow to say what it allows.
    tellTurnedOff(turnedOff).catch(logOnce);
  });
  noteAllowed().catch(logOnce).finally(look);
}

/**
 * Registers the guard anew. It is brought into the open tabs of the sites that are new, or of all,
 * and those that are no longer on are told: before it is registered, so that a worker that dies in
 * between finds it still to do, and once more after, for a page that came in between.
 */
async function guardSites(isEverywhere = false): Promise<void> {
  const findPatterns = async () => {
    const { value: settings, ok } = await loadSettings();
    // What cannot be read may still be mended: until then everything stays as it is.
    if (!ok) return null;
    const granted = await loadGranted(patternsOn(settings.sites));
    if (isEverywhere) await bringInto(granted);
    return granted;
  };
  await registerGuard(findPatterns, async ({ added, removed }) => {
    await Promise.all([bringInto(added), tellTurnedOff(removed)]);
  });
}

/**
 * Brings the guard into the open tabs of these sites. A page that stands still, as behind an alert,
 * gets it when it goes on; the others do not wait for that.
 */
async function bringInto(fresh: string[]): Promise<void> {
  if (fresh.length === 0) return;
  const tabs = await browser.tabs.query({ url: fresh, discarded: false });
  const bringing = tabs.map(({ id }) => (id === undefined ? null : injectGuard(id)));
  await waitAtMost(STILL_MS, Promise.all(bringing));
}

async function tellTurnedOff(patterns: string[]): Promise<void> {
  const expressions = patterns.map(findOriginExpression).filter((found) => found !== null);
  if (expressions.length === 0) return;
  await tellFrames({ kind: 'siteTurnedOff', origins: expressions.join('|') });
}

/** A grant for all sites at once, given in the browser's own settings, is no choice of one. */
function originPatterns(origins: string[]): string[] {
  return origins
    .map(findOriginPattern)
    .filter((pattern) => pattern !== null)
    .filter(namesAHost);
}
