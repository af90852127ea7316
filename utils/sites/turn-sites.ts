/**
 * Turning sites on and off, from a page of ours. The browser's question closes the popup, so what
 * must follow a yes is done by the background as well, when it hears of the permission
 * (entrypoints/background).
 */
import * as v from 'valibot';
import { browser } from '@/utils/extension/browser';
import { loadGranted } from '@/utils/extension/granted-patterns';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import { chooseSites, forgetSites, patternsOn } from './choose-sites';
import { forgetTaught } from './taught-sites';

/**
 * In `storage.session`: the patterns that the browser was asked for last, until the answer is
 * noted.
 */
const ASKED = 'askedSites';

/**
 * Asks one question for all the patterns. Call it in the click itself, before anything is awaited,
 * or the browser refuses to ask. Resolves to whether the person said yes.
 */
export async function turnOnSites(patterns: readonly string[]): Promise<boolean> {
  // Not waited for: the yes may find neither this page nor a worker that lives to note it.
  browser.storage.session.set({ [ASKED]: patterns }).catch(() => {});
  const granted = await browser.permissions.request({ origins: [...patterns] });
  if (granted) await keepSites(patterns);
  else await browser.storage.session.remove(ASKED);
  return granted;
}

/**
 * Notes the sites that were asked for and are allowed, where the page that asked is gone. Rejects
 * with the storage.
 */
export async function noteAllowed(): Promise<void> {
  const stored = (await browser.storage.session.get(ASKED))[ASKED];
  const asked = v.safeParse(v.array(v.string()), stored);
  const allowed = asked.success ? await loadGranted(asked.output) : [];
  if (allowed.length > 0) await keepSites(allowed);
}

/** Notes that the person wants these sites. */
export async function keepSites(patterns: readonly string[]): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    sites: chooseSites(settings.sites, patterns, true),
  }));
  await browser.storage.session.remove(ASKED);
}

/**
 * Takes the sites out of the settings first and gives the permission back after, so that the
 * permission never seems to have been revoked.
 */
export async function turnOffSites(patterns: readonly string[]): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    sites: chooseSites(settings.sites, patterns, false),
  }));
  await dropPermissions(patterns);
}

/** What became of the sites: with `refused` they are in the list again, and off. */
export type BackAs = 'on' | 'off' | 'refused';

/**
 * Turns the sites off, and takes them and what was taught of them out of the list. Gives the way to
 * bring all of it back, to be called in the click itself.
 */
export async function removeSites(patterns: readonly string[]): Promise<() => Promise<BackAs>> {
  let removed: Pick<Settings, 'sites' | 'taught'> = { sites: [], taught: [] };
  await changeSettings((settings) => {
    const sites = forgetSites(settings.sites, patterns);
    const taught = forgetTaught(settings.taught, patterns);
    removed = {
      sites: settings.sites.filter((site) => !sites.includes(site)),
      taught: settings.taught.filter((site) => !taught.includes(site)),
    };
    return { ...settings, sites, taught };
  });
  await dropPermissions(patterns);
  return () => putBack(removed, patterns);
}

/** Asks first where they were on: the browser only asks its question in the click itself. */
async function putBack(
  { sites, taught }: Pick<Settings, 'sites' | 'taught'>,
  patterns: readonly string[],
): Promise<BackAs> {
  const on = patternsOn(sites);
  const allowed = on.length > 0 && (await turnOnSites(on));
  await changeSettings((settings) => ({
    ...settings,
    sites: [
      ...forgetSites(settings.sites, patterns),
      ...sites.map((site) => ({ ...site, on: site.on && allowed })),
    ],
    taught: [...forgetTaught(settings.taught, patterns), ...taught],
  }));
  if (on.length === 0) return 'off';
  return allowed ? 'on' : 'refused';
}

/** One by one: a pattern that was never granted makes the browser refuse the whole list. */
async function dropPermissions(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
}
