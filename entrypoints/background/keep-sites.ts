import { logOnce } from '@/utils/log/log-once';
import { tellFrames } from '@/utils/messaging/tell-frames';
import { patternsOn } from '@/utils/permissions/choose-sites';
import { loadGranted } from '@/utils/permissions/granted-patterns';
import { injectGuard } from '@/utils/permissions/inject-guard';
import {
  findOriginExpression,
  findOriginPattern,
  namesAHost,
} from '@/utils/permissions/origin-pattern';
import { registerGuard } from '@/utils/permissions/register-guard';
import { keepSites as noteSites } from '@/utils/permissions/turn-sites';
import { browser } from '@/utils/platform/browser';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';

/**
 * Keeps the guard on exactly the sites that the person turned on and the browser allows: its registration, and the
 * tabs that are open already.
 */
export function keepSites(): void {
  browser.runtime.onInstalled.addListener(() => void guardSites().catch(logOnce));
  browser.runtime.onStartup.addListener(() => void guardSites().catch(logOnce));

  // The browser's question closes the popup, so the yes is noted here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const patterns = originPatterns(origins);
    if (patterns.length === 0) return;
    noteSites(patterns)
      .then(() => guardSites(patterns))
      .catch(logOnce);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const patterns = originPatterns(origins);
    Promise.all([guardSites([]), tellTurnedOff(patterns)]).catch(logOnce);
  });

  watchSettings(new AbortController().signal, (parsed, before) => {
    if (!parsed.ok) return;
    const now = patternsOn(parsed.settings.sites);
    const earlier = patternsOn(before.settings.sites);
    const turnedOn = now.filter((pattern) => !earlier.includes(pattern));
    const turnedOff = earlier.filter((pattern) => !now.includes(pattern));
    const isSame = turnedOn.length + turnedOff.length === 0;
    // After settings that could not be read, what is registered may be anything.
    if (isSame && before.ok) return;
    Promise.all([guardSites(turnedOn), tellTurnedOff(turnedOff)]).catch(logOnce);
  });
}

/** Registers the guard anew, and brings it into open tabs: of all sites, or only of those that are new. */
async function guardSites(newPatterns?: string[]): Promise<void> {
  const granted = await registerGuard(async () => {
    const { settings, ok } = await loadSettings();
    // What can not be read may still be mended: until then everything stays as it is.
    return ok ? loadGranted(patternsOn(settings.sites)) : null;
  });
  if (!granted) return;
  const fresh = granted.filter((pattern) => newPatterns?.includes(pattern) ?? true);
  if (fresh.length === 0) return;
  const tabs = await browser.tabs.query({ url: fresh, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : injectGuard(id))));
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
