/** How the popup and the background speak with the guards of a tab: through the object that each frame holds. */
import type { FrameStatus } from '@/utils/engine/bridge';
import type { MarkScope } from '@/utils/engine/heat';
import { browser } from './browser';

export interface TabStatus {
  /** Whether any frame found a composer. */
  composerSeen: boolean;
  /** The mark on the draft last worked on. */
  scope: MarkScope | null;
}

interface AnsweredFrame {
  frameId: number;
  status: FrameStatus;
}

/** Null when no guard is alive in the tab, or when the tab is closed to us. */
export async function readTabStatus(tabId: number): Promise<TabStatus | null> {
  const frames = await readFrames(tabId);
  if (frames.length === 0) return null;
  return {
    composerSeen: frames.some(({ status }) => status.composerSeen),
    scope: findWorkingFrame(frames)?.status.scope ?? null,
  };
}

/**
 * Marks the draft last worked on in the tab, or takes its mark back. It acts in the frame with the caret, else in
 * the first one with a composer. Null when there is none or when no prompt could be brought in.
 */
export async function toggleMarkInTab(
  tabId: number,
  scope: MarkScope | 'toggle',
): Promise<FrameStatus | null> {
  const frame = findWorkingFrame(await readFrames(tabId));
  return frame ? toggleMarkInFrame(tabId, frame.frameId, scope) : null;
}

/** The same in one frame, as when the menu was opened there. */
export async function toggleMarkInFrame(
  tabId: number,
  frameId: number,
  scope: MarkScope | 'toggle',
): Promise<FrameStatus | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // Runs in the frame and can use nothing from here. The cast: the API hands over `unknown`.
      func: (asked) =>
        globalThis.breather?.toggleMark(asked as MarkScope | 'toggle').catch(() => null) ?? null,
      args: [scope],
    });
    return readStatus(answer?.result);
  } catch {
    return null;
  }
}

async function readFrames(tabId: number): Promise<AnsweredFrame[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: async () => {
        const bridge = globalThis.breather;
        if (!bridge?.isAlive()) return null;
        const status = await bridge.status();
        return status ?? { composerSeen: false, scope: null, hasFocus: false };
      },
    });
    return answers.flatMap(({ frameId, result }) => {
      const status = readStatus(result);
      return status ? [{ frameId, status }] : [];
    });
  } catch {
    return [];
  }
}

function findWorkingFrame(frames: AnsweredFrame[]): AnsweredFrame | null {
  const withComposer = frames.filter(({ status }) => status.composerSeen);
  return withComposer.find(({ status }) => status.hasFocus) ?? withComposer[0] ?? null;
}

/** What comes back was written by our own code, so its presence is enough of a check. */
function readStatus(result: unknown): FrameStatus | null {
  if (typeof result !== 'object' || result === null) return null;
  return 'composerSeen' in result ? (result as FrameStatus) : null;
}
