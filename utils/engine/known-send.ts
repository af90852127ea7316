import type { Site } from '@/utils/sites/site';
import { fits } from './plain-dom';
import { isCalledOther, isCalledSend, isNamedSend } from './press-names';

/** What use has shown on this site, as structural selectors. */
export interface KnownPresses {
  sends: readonly string[];
  others: readonly string[];
}

/**
 * How far from its box, in ancestors of it, a control may stand of which data leave nothing to tell
 * it by but its words.
 */
const REACH_OF_WORDS = 12;

/**
 * Whether data, teaching or use say that this sends. Some data tell nothing but what a button is:
 * then its words do, up to so many ancestors of the box.
 */
export function isKnownSend(
  element: HTMLElement,
  site: Site | null,
  known: KnownPresses,
  steps = 0,
): boolean {
  const { sendButtons = [], buttonsBySaying = [] } = site ?? {};
  const matches = (selectors: readonly string[]) => selectors.some((one) => fits(element, one));
  if (matches(sendButtons) || matches(known.sends)) return true;
  return (
    steps <= REACH_OF_WORDS &&
    matches(buttonsBySaying) &&
    !isCalledOther(element) &&
    (isCalledSend(element) || isNamedSend(element))
  );
}
