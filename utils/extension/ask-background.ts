import { sendToBackground } from './background-line';
import type { FrameRequest, ReplyTo } from './frame-to-background';

/** How often a request is made again whose answer was lost. */
const MOST_AGAIN = 2;

/**
 * What was lost longer ago, as while the page rested in the browser's memory, is not made again.
 */
const LOST_MS = 10_000;

/**
 * Asks the background. Never throws; without an answer in the end, the request failed. A worker
 * that dies takes the answers with it that it had not given: what it was asked is asked again at
 * once, so that requests stay in their order, and with the same `askedAs`, by which the background
 * knows it again.
 */
export function askBackground<Request extends FrameRequest>(
  request: Request,
  reply?: (result: ReplyTo<Request>) => void,
): void {
  const askedAt = Date.now();
  const asked = { ...request, askedAt, askedAs: `${askedAt} ${Math.random()}` };
  const ask = (again: number) =>
    sendToBackground(asked, (result) => {
      const mayAsk = again > 0 && Date.now() - askedAt < LOST_MS;
      if (!result && mayAsk) ask(again - 1);
      else reply?.(result ?? { ok: false });
    });
  ask(MOST_AGAIN);
}
