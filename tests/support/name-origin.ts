/** happy-dom gives a window no `origin`, by which the engine tells its frame from others. */
globalThis.origin ??= location.origin;
