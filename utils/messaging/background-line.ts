/** The line to the background, without the polyfill: content scripts have this part alike in every browser. */
import type { Asked, FrameFact, FrameRequest } from './messages';

declare const chrome: {
  runtime?: {
    id?: string;
    lastError?: unknown;
    sendMessage(request: FrameRequest & Asked, reply: (value: unknown) => void): void;
    onMessage: Record<
      'addListener' | 'removeListener',
      (listener: (fact: FrameFact) => void) => void
    >;
  };
};

/** After an update or a removal the old copy of the guard lives on without its extension. */
export function isExtensionAlive(): boolean {
  try {
    return !!chrome.runtime?.id;
  } catch {
    return false;
  }
}

/** How often a request is made again whose answer was lost. */
const MOST_AGAIN = 2;

/** What was lost longer ago, as while the page rested in the browser's memory, is not made again. */
const LOST_MS = 10_000;

/**
 * `reply` gets undefined when nobody answers. Never throws. A worker that dies takes the answers with it that it had not
 * given: what it was asked is asked again at once, so that requests stay in their order, and with the same `askedAs`, by
 * which the background knows it again. A page is opened once at most: a second one would be in the way.
 */
export function sendToBackground(request: FrameRequest, reply: (value: unknown) => void): void {
  const askedAt = Date.now();
  const message = { ...request, askedAt, askedAs: `${askedAt} ${Math.random()}` };
  const ask = (again: number) => {
    try {
      chrome.runtime?.sendMessage(message, (value) => {
        if (!chrome.runtime?.lastError) reply(value);
        else if (again > 0 && Date.now() - askedAt < LOST_MS) ask(again - 1);
        else reply(undefined);
      });
    } catch {
      reply(undefined);
    }
  };
  ask(request.kind === 'openPage' ? 0 : MOST_AGAIN);
}

/** Until the signal aborts. An extension that is gone by then tells nothing any more. */
export function listenToBackground(signal: AbortSignal, heard: (fact: FrameFact) => void): void {
  chrome.runtime?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(heard));
}
