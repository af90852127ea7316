import { SETTLED_MS } from '@/utils/engine/going-drafts';

/**
 * When a page that goes to another chat has changed its box: most by the first, slow ones by the
 * last.
 */
const LOOKS_MS = [100, 400, 900, SETTLED_MS + 50, 3_000];

/** No event tells when the box is changed. */
export function lookOn(look: () => void): void {
  for (const ms of LOOKS_MS) setTimeout(look, ms);
}
