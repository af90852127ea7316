/** Finds the button of a box by what data, teaching or use say, to be pressed for the person. */
import type { Site } from '@/utils/sites/site';
import { allIn, holds, outOf } from './dom';
import { findOwner } from './find-owner';
import { tellsThatItSends, weigh } from './judge-press';
import { isKnownSend, type KnownPresses } from './known-send';
import { fits, isShown } from './plain-dom';
import type { Around } from './press-control';

const nothing: KnownPresses = { sends: [], others: [] };

/**
 * The button that data, teaching or use say sends this box, ready to be pressed; or null. The
 * nearest one counts.
 */
export function findKnownButton(
  composer: HTMLElement,
  site: Site | null,
  known: KnownPresses,
): HTMLElement | null {
  const { sendButtons = [], buttonsBySaying = [] } = site ?? {};
  // What data name comes first: of two buttons that send, use may have shown the one that does
  // more.
  for (const selectors of [[...sendButtons, ...buttonsBySaying], known.sends]) {
    const found = selectors.length > 0 ? findNearest(composer, selectors, site, known) : null;
    if (found) return found;
  }
  return null;
}

function findNearest(
  composer: HTMLElement,
  selectors: readonly string[],
  site: Site | null,
  known: KnownPresses,
): HTMLElement | null {
  const around: Around = {
    candidates: [composer],
    last: composer,
    isHeated: () => true,
    siteOf: () => site,
    known,
  };
  let steps = 0;
  for (let scope = outOf(composer); scope; scope = outOf(scope)) {
    steps += 1;
    const all = allIn(scope, selectors.join());
    for (const found of all) {
      // What is drawn around a button hears its press as well, and the button hears none of what is
      // around it.
      const isAround = all.some((one) => one !== found && holds(found, one));
      if (isAround || !isReady(found) || !isKnownSend(found, site, known, steps)) continue;
      const way = { control: found, path: [found] };
      // A button beside another box belongs to that box.
      if (!findOwner(found, around)) continue;
      if (isKnownSend(found, site, nothing, steps)) return found;
      // What only use has shown may have thrown the draft away, and by its place another one may be
      // meant by now: it is pressed where it tells that it sends as well.
      const certainty = weigh(way, composer, scope, steps, { ...around, known: nothing });
      if (certainty === 'likely' && tellsThatItSends(found, composer)) return found;
    }
  }
  return null;
}

function isReady(button: HTMLElement): boolean {
  return !fits(button, ':disabled,[aria-disabled=true]') && isShown(button);
}
