import type { TaughtReply } from '@/utils/extension/frame-to-background';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { changeShowing } from '@/utils/settings/showing-store';
import {
  addShown,
  replaceTaught,
  type ShownParts,
  type TaughtParts,
  type TaughtSite,
} from '@/utils/settings/taught-site';
import { siteFromTaught } from '@/utils/sites/from-taught';
import { coversAddress } from '@/utils/sites/origin-pattern';
import { patternAt } from '@/utils/sites/pattern-at';
import type { Site } from '@/utils/sites/site';

/**
 * Adds what was shown to what is taught of the frame's site, and tells what stood there before.
 * That is noted first, so that a worker that dies on the way does not take it along: what is asked
 * again with the same `askedAs` has the same answer. Rejects when the frame has no site, or the
 * storage refuses.
 */
export async function keepTaught(
  address: string | null,
  shown: ShownParts,
  askedAs: string,
): Promise<TaughtReply> {
  const pattern = patternOf(address);
  const { before } = await changeShowing(async (showing) => {
    if (showing?.askedAs === askedAs) return showing;
    const { value: settings } = await loadSettings();
    return { askedAs, before: findParts(settings.taught, pattern) };
  });
  await change(pattern, addShown(before, shown));
  return { before };
}

/** Replaces what is taught of the frame's site; null takes it out. Rejects as `keepTaught`. */
export async function restoreTaught(
  address: string | null,
  parts: TaughtParts | null,
): Promise<void> {
  await change(patternOf(address), parts);
}

/** What the frame gets of its site: what a person showed goes before what we know. */
export async function withTaught(address: string | null, known: Site | null): Promise<Site | null> {
  if (address === null) return known;
  const { value: settings } = await loadSettings();
  const taught = settings.taught.find(({ pattern }) => coversAddress(pattern, address));
  return taught ? siteFromTaught(taught, known) : known;
}

function patternOf(address: string | null): string {
  const pattern = patternAt(address);
  if (pattern === null) throw new Error('a frame without a site');
  return pattern;
}

async function change(pattern: string, parts: TaughtParts | null): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    taught: replaceTaught(settings.taught, pattern, parts),
  }));
}

function findParts(taught: readonly TaughtSite[], sitePattern: string): TaughtParts | null {
  const found = taught.find(({ pattern }) => pattern === sitePattern);
  if (!found) return null;
  const { pattern: _, ...parts } = found;
  return parts;
}
