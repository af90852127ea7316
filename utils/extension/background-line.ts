/** The line to the background, without the polyfill: content scripts have this part alike in every browser. */
import type { Asked, FrameFact, FrameRequest } from './messages';

declare const chrome: {
  runtime?: {
    id?: string;
    lastError?: unknown;
    sendMessage(request: FrameRequest, reply: (value: unknown) => void): void;
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
 * `reply` gets undefined when nobody answers. Never throws. What a worker that dies leaves unanswered is lost: see
 * `askBackground`.
 */
export function sendToBackground(
  request: FrameRequest | (FrameRequest & Asked),
  reply: (value: unknown) => void,
): void {
  try {
    chrome.runtime?.sendMessage(request, (value) => {
      reply(chrome.runtime?.lastError ? undefined : value);
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
