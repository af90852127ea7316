/** Finds the button of a box by what is known of its site. */
import type { Site } from '@/utils/sites/site';
import { allIn, holds, outOf } from './dom';
import { findOwner } from './find-owner';
import { isKnownSend, type KnownPresses } from './known-send';
import { fits, isShown } from './plain-dom';
import type { Around } from './press-control';

const nothing: KnownPresses = { sends: [], others: [] };

/**
 * The button that data, teaching or, where it is given, use say sends this box, ready to be
 * pressed; or null. The nearest one counts.
 */
export function findKnownButton(
  composer: HTMLElement,
  site: Site | null,
  known: KnownPresses = nothing,
): HTMLElement | null {
  const { sendButtons = [], buttonsBySaying = [] } = site ?? {};
  const selectors = [...sendButtons, ...buttonsBySaying, ...known.sends].join();
  if (!selectors) return null;
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
    const all = allIn(scope, selectors);
    for (const found of all) {
      // What is drawn around a button hears its press as well, and the button hears none of what is
      // around it.
      const isAround = all.some((one) => one !== found && holds(found, one));
      if (isAround || !isReady(found) || !isKnownSend(found, site, known, steps)) continue;
      // A button beside another box belongs to that box.
      if (findOwner(found, around)) return found;
    }
  }
  return null;
}

function isReady(button: HTMLElement): boolean {
  return !fits(button, ':disabled,[aria-disabled=true]') && isShown(button);
}
