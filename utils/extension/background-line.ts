/**
 * The line to the background, without the polyfill: content scripts have this part alike in every
 * browser.
 */
import type { FrameFact } from './background-to-frame';
import type { FrameRequest, ReplyTo } from './frame-to-background';

declare const chrome: {
  runtime?: {
    id?: string;
    lastError?: unknown;
    // What comes back was said by `answerFrames`: this is the one place where its type is taken for
    // true.
    sendMessage<Request extends FrameRequest>(
      request: Request,
      reply: (result: ReplyTo<Request> | undefined) => void,
    ): void;
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

/**
 * `reply` gets undefined when nobody answers. Never throws. What a worker that dies leaves
 * unanswered is lost: see `askBackground`.
 */
export function sendToBackground<Request extends FrameRequest>(
  request: Request,
  reply: (result: ReplyTo<Request> | undefined) => void,
): void {
  try {
    chrome.runtime?.sendMessage(request, (result) => {
      reply(chrome.runtime?.lastError ? undefined : result);
    });
  } catch {
    reply(undefined);
  }
}

/** Until the signal aborts. An extension that is gone by then tells nothing any more. */
export function listenToBackground(signal: AbortSignal, heard: (fact: FrameFact) => void): void {
  chrome.runtime?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(heard));
}
