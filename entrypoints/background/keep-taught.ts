import type { FrameSender } from '@/utils/extension/answer-frames';
import type { TaughtReply } from '@/utils/extension/messages';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { changeShowing } from '@/utils/settings/showing-store';
import {
  addShown,
  replaceTaught,
  type ShownParts,
  type TaughtParts,
  type TaughtSite,
} from '@/utils/settings/taught-site';
import { dialect } from '@/utils/sites/dialect';
import { siteFromTaught } from '@/utils/sites/from-taught';
import { coversAddress } from '@/utils/sites/origin-pattern';
import { parseSite } from '@/utils/sites/parse-site';
import type { Site } from '@/utils/sites/site';
import { addressOf } from './sender';

/**
 * Adds what was shown to what is taught of the frame's site, and tells what stood there before. That is noted first, so
 * that a worker that dies on the way does not take it along: what is asked again with the same `askedAs` has the same
 * answer. Rejects when the frame has no site, or the storage refuses.
 */
export async function keepTaught(
  sender: FrameSender,
  shown: ShownParts,
  askedAs: string,
): Promise<TaughtReply> {
  const pattern = patternOf(sender);
  const { before } = await changeShowing(async (showing) => {
    if (showing?.askedAs === askedAs) return showing;
    const { settings } = await loadSettings();
    return { askedAs, before: findParts(settings.taught, pattern) };
  });
  await change(pattern, addShown(before, shown));
  return { before };
}

/** This is taught of the frame's site from now on, or nothing. Rejects as `keepTaught`. */
export async function restoreTaught(sender: FrameSender, parts: TaughtParts | null): Promise<true> {
  await change(patternOf(sender), parts);
  return true;
}

/** What the frame gets of its site: what a person showed goes before what we know. */
export async function withTaught(sender: FrameSender, known: Site | null): Promise<Site | null> {
  const address = addressOf(sender);
  if (address === null) return known;
  const { settings } = await loadSettings();
  const taught = settings.taught.find(({ pattern }) => coversAddress(pattern, address));
  return taught ? siteFromTaught(taught, known) : known;
}

function patternOf(sender: FrameSender): string {
  const address = addressOf(sender);
  const site = address === null ? null : parseSite(new URL(address).origin, dialect);
  if (!site?.ok) throw new Error('a frame without a site');
  return site.pattern;
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
