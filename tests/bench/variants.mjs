import { join } from 'node:path';
import { extensionIdOf, launchChromium } from '../../scripts/lib/launch-chromium.mjs';
import { BUILDS } from '../../scripts/lib/paths.mjs';
import { turnOnSite } from '../../scripts/lib/turn-on-site.mjs';

/**
 * The browsers that are compared, all open at once so that their rounds can take turns: one without
 * an extension, one with an extension that does nothing, one with the shipped build turned on for
 * the page, and one with each peer.
 */
export async function startVariants(browser, url, peers) {
  const nothing = await launchChromium(browser, join(import.meta.dirname, 'do-nothing'));
  await extensionIdOf(nothing);
  const breather = await launchChromium(browser, BUILDS.chromium);
  const breatherId = await extensionIdOf(breather);
  await turnOnSite(breather, breatherId, url);
  const variants = [
    { name: 'none', head: 'no extension', context: await launchChromium(browser, null) },
    { name: 'nothing', head: 'does nothing', context: nothing },
    { name: 'breather', head: 'Breather', context: breather, extensionId: breatherId },
  ];
  for (const { name, extension } of peers) {
    const context = await launchChromium(browser, extension);
    variants.push({ name: `peer ${name}`, head: name, context, isPeer: true });
  }
  return variants;
}

/**
 * Runs `measure` for each variant in turn, `rounds` times, after one round to warm up. Gives the
 * values by name.
 */
export async function takeTurns(variants, rounds, measure) {
  const values = new Map(variants.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    // Each round begins with another one, so that none is always first.
    const first = (round + variants.length) % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)]) {
      const value = await measure(variant);
      if (round >= 0) values.get(variant.name).push(...[value].flat());
    }
  }
  return values;
}
