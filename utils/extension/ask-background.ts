import { sendToBackground } from './background-line';
import type { FrameRequest } from './messages';

/** How often a request is made again whose answer was lost. */
const MOST_AGAIN = 2;

/** What was lost longer ago, as while the page rested in the browser's memory, is not made again. */
const LOST_MS = 10_000;

/**
 * `reply` gets undefined when nobody answers. Never throws. A worker that dies takes the answers with it that it had not
 * given: what it was asked is asked again at once, so that requests stay in their order, and with the same `askedAs`, by
 * which the background knows it again.
 */
export function askBackground(request: FrameRequest, reply: (value: unknown) => void): void {
  const askedAt = Date.now();
  const asked = { ...request, askedAt, askedAs: `${askedAt} ${Math.random()}` };
  const ask = (again: number) =>
    sendToBackground(asked, (value) => {
      const mayAsk = again > 0 && Date.now() - askedAt < LOST_MS;
      if (value === undefined && mayAsk) ask(again - 1);
      else reply(value);
    });
  ask(MOST_AGAIN);
}
