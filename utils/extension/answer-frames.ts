import { browser, type Runtime } from './browser';
import type { Asked, FrameRequest } from './messages';
import { parseAsked, parseFrameRequest } from './parse-frame-request';

/** Both browsers tell the origin of a frame; the types do not know of it yet. */
export type FrameSender = Runtime.MessageSender & { origin?: string };

/**
 * Answers what frames ask, in the background. Only our own scripts are heard, and only requests that make sense.
 * When an answer fails the frame gets null, which it takes for "not there", and the cause goes to `failed`.
 * Call it synchronously at the start of the worker.
 */
export function answerFrames(
  answer: (request: FrameRequest, sender: FrameSender, asked: Asked) => Promise<unknown>,
  failed: (cause: unknown) => void,
): void {
  // `sendResponse` and `return true`, never a promise: on this both browsers and the fake of the tests agree.
  const listener = (
    message: unknown,
    sender: FrameSender,
    sendResponse: (reply: unknown) => void,
  ) => {
    const request = sender.id === browser.runtime.id ? parseFrameRequest(message) : null;
    if (!request) return undefined;
    answer(request, sender, parseAsked(message, Date.now())).then(
      sendResponse,
      (cause: unknown) => {
        failed(cause);
        sendResponse(null);
      },
    );
    return true as const;
  };
  // The cast: the types know no listener that answers some messages and leaves the others to the next one.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
