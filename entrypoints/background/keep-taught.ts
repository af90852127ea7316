import type { FrameSender } from '@/utils/messaging/answer-frames';
import type { TaughtReply } from '@/utils/messaging/messages';
import { dialect } from '@/utils/permissions/dialect';
import { coversAddress } from '@/utils/permissions/origin-pattern';
import { parseSite } from '@/utils/permissions/parse-site';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { replaceTaught, type TaughtParts, type TaughtSite } from '@/utils/settings/taught-site';
import { siteFromTaught } from '@/utils/sites/from-taught';
import type { Site } from '@/utils/sites/site';
import { addressOf } from './sender';

/**
 * Changes what is taught of the frame's site, and tells what stood there before. Rejects when the frame has no site,
 * or the storage refuses.
 */
export async function changeTaught(
  sender: FrameSender,
  change: (before: TaughtParts | null) => TaughtParts | null,
): Promise<TaughtReply> {
  const address = addressOf(sender);
  const site = address === null ? null : parseSite(new URL(address).origin, dialect);
  if (!site?.ok) throw new Error('a frame without a site');
  const { pattern } = site;
  let before: TaughtParts | null = null;
  await changeSettings((settings) => {
    const found = settings.taught.find((one) => one.pattern === pattern);
    before = found ? partsOf(found) : null;
    return { ...settings, taught: replaceTaught(settings.taught, pattern, change(before)) };
  });
  return { before };
}

/** What the frame gets of its site: what a person showed goes before what we know. */
export async function withTaught(sender: FrameSender, known: Site | null): Promise<Site | null> {
  const address = addressOf(sender);
  if (address === null) return known;
  const { settings } = await loadSettings();
  const taught = settings.taught.find(({ pattern }) => coversAddress(pattern, address));
  return taught ? siteFromTaught(taught, known) : known;
}

function partsOf({ pattern: _, ...parts }: TaughtSite): TaughtParts {
  return parts;
}
