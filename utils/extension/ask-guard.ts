/**
 * How the popup and the background speak with the guards of a tab: through the object that each
 * frame holds.
 */
import type { MarkChoice, MarkScope } from '@/utils/engine/heat';
import type { HoldReason } from '@/utils/engine/told-frame';
import { askFrames } from './ask-frames';
import { type FrameStatus, frameStatus } from './background-to-frame';

export interface TabStatus {
  /** Whether any frame found a composer. */
  composerSeen: boolean;
  /** The mark on the draft last worked on. */
  scope: MarkScope | null;
  /** Why that draft would be held, or null. */
  reason: HoldReason | null;
  /** Whether the chat of that draft has a rule, and whether one can be kept. */
  isHeldChat: boolean;
  keepsChats: boolean;
  /** That chat, as in `HeldChat`. */
  chat: string | null;
}

interface AnsweredFrame {
  frameId: number;
  reply: FrameStatus;
}

const noComposer: TabStatus = {
  composerSeen: false,
  scope: null,
  reason: null,
  isHeldChat: false,
  keepsChats: false,
  chat: null,
};

/** Null when no guard is alive in the tab, or when the tab is closed to us. */
export async function readTabStatus(tabId: number): Promise<TabStatus | null> {
  const frames = await readFrames(tabId);
  if (frames.length === 0) return null;
  return findWorkingFrame(frames)?.reply ?? noComposer;
}

/**
 * Marks the draft last worked on in the tab, or takes its mark back. It acts in the frame with the
 * caret, else in the first one with a composer. Null when there is none or when no prompt could be
 * brought in.
 */
export async function toggleMarkInTab(
  tabId: number,
  scope: MarkChoice | 'toggle',
): Promise<FrameStatus | null> {
  const frame = findWorkingFrame(await readFrames(tabId));
  return frame ? toggleMarkInFrame(tabId, frame.frameId, scope) : null;
}

/** As `toggleMarkInTab`, in one frame, such as the one in which the menu was opened. */
export async function toggleMarkInFrame(
  tabId: number,
  frameId: number,
  scope: MarkChoice | 'toggle',
): Promise<FrameStatus | null> {
  const toggled = await askFrames(
    { tabId, frameIds: [frameId] },
    frameStatus,
    // The cast: the API hands over `unknown`.
    async (asked) => {
      const engine = await globalThis.breather?.ready();
      return engine?.toggleMarkHere(asked as MarkChoice | 'toggle').catch(() => null) ?? null;
    },
    [scope],
  );
  return (toggled.ok && toggled.value[0]?.reply) || null;
}

async function readFrames(tabId: number): Promise<AnsweredFrame[]> {
  const frames = await askFrames({ tabId }, frameStatus, async () => {
    const bridge = globalThis.breather;
    if (!bridge?.isAlive()) return null;
    const engine = await bridge.ready();
    const none = { composerSeen: false, scope: null, reason: null, hasFocus: false };
    return engine?.status() ?? { ...none, isHeldChat: false, keepsChats: false, chat: null };
  });
  return frames.ok ? frames.value : [];
}

function findWorkingFrame(frames: AnsweredFrame[]): AnsweredFrame | null {
  const withComposer = frames.filter(({ reply }) => reply.composerSeen);
  return withComposer.find(({ reply }) => reply.hasFocus) ?? withComposer[0] ?? null;
}
