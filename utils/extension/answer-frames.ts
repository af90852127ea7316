import { browser, type Runtime } from './browser';
import {
  type Asked,
  type FrameReplies,
  type FrameRequest,
  parseAsked,
  parseFrameRequest,
  type RequestKind,
} from './frame-to-background';
import type { Result } from './result';

/** Both browsers tell the origin of a frame; the types do not know of it yet. */
export type FrameSender = Runtime.MessageSender & { origin?: string };

type AnyReply = FrameReplies[RequestKind];

/**
 * Answers what frames ask, in the background. Only our own scripts are heard, and only requests
 * that make sense. When an answer fails the frame is told that it did, and the cause goes to
 * `failed`. Call it synchronously at the start of the worker.
 */
export function answerFrames(
  answer: (request: FrameRequest, sender: FrameSender, asked: Asked) => Promise<AnyReply>,
  failed: (cause: unknown) => void,
): void {
  // `sendResponse` and `return true`, never a promise: on this both browsers and the fake of the
  // tests agree.
  const listener = (
    message: unknown,
    sender: FrameSender,
    sendResponse: (result: Result<AnyReply>) => void,
  ) => {
    const request = sender.id === browser.runtime.id ? parseFrameRequest(message) : null;
    if (!request) return undefined;
    answer(request, sender, parseAsked(message, Date.now())).then(
      (value) => sendResponse({ ok: true, value }),
      (cause: unknown) => {
        failed(cause);
        sendResponse({ ok: false });
      },
    );
    return true as const;
  };
  // The cast: the types know no listener that answers some messages and leaves the others to the
  // next one.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
