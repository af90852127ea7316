import * as v from 'valibot';
import { browser } from './browser';
import type { Result } from './result';

interface Frames {
  tabId: number;
  /** All of the tab that we may enter, where none is named. */
  frameIds?: number[];
}

interface FrameReply<Reply> {
  frameId: number;
  reply: Reply;
}

/**
 * Runs the function in the frames, where it can use nothing from here, and gives their replies. A
 * frame that has none, or one that the schema refuses, is left out. It failed where the tab is
 * closed to us or a frame is gone. Never rejects.
 */
export async function askFrames<Reply>(
  { tabId, frameIds }: Frames,
  schema: v.GenericSchema<unknown, Reply>,
  func: (...args: unknown[]) => unknown,
  args: unknown[] = [],
): Promise<Result<FrameReply<Reply>[]>> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  try {
    const answers = await browser.scripting.executeScript({ target, func, args });
    const value = answers.flatMap(({ frameId, result }) => {
      const parsed = v.safeParse(schema, result);
      return parsed.success ? [{ frameId, reply: parsed.output }] : [];
    });
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
