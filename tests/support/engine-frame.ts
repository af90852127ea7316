/**
 * The engine's view of a frame of this page, with a background that only writes down what it is
 * told.
 */
import { createFrame, type EngineFrame, type FramePorts } from '@/entrypoints/engine/frame';
import type { Guard, Notice, Prompt } from '@/utils/engine/bridge';
import type { MarkScope } from '@/utils/engine/heat';
import { toggleMark } from '@/utils/engine/heat';
import type { Stage } from '@/utils/engine/stage';
import type { Asked, FrameRequest } from '@/utils/extension/frame-to-background';
import type { Site } from '@/utils/sites/site';
import { plainState } from './plain-frame';

export interface EngineFrameHere {
  frame: EngineFrame;
  guard: Guard;
  /** What the background was told, in order. */
  told: FrameRequest[];
  /** What the prompt was asked to say, in order. */
  said: (Notice | null)[];
  /** How often what is drawn beside the box was to be drawn anew. */
  drawn: { times: number };
  mark(composer: HTMLElement, scope?: MarkScope): void;
  stop(): void;
}

/** For a frame that draws nothing and sends nothing. */
export const noFramePorts: FramePorts = {
  refresh() {},
  refreshRule() {},
  toggleMark: async () => {},
  bringPrompt() {},
  carried() {},
  isHeld: () => false,
  lookAtSends() {},
  isDrawing: () => false,
};

export function createEngineFrame(site: Site | null): EngineFrameHere {
  const told: FrameRequest[] = [];
  const said: (Notice | null)[] = [];
  const drawn = { times: 0 };
  const sendMessage = ({ askedAt: _, askedAs: __, ...request }: FrameRequest & Asked) =>
    told.push(request);
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', sendMessage } } });
  const stopped = new AbortController();
  const guard: Guard = {
    signal: stopped.signal,
    start: { ...plainState, site },
    known: new Set(),
    composer: null,
    isAlive: () => true,
    listenIn() {},
    stop: () => stopped.abort(),
    lettersIn: null,
    beReady() {},
  };
  // The cast: nothing that is tested with it draws.
  const stage = { isOwn: () => false } as Partial<Stage> as Stage;
  const frame = createFrame(guard, stage, {
    ...noFramePorts,
    refresh() {
      drawn.times += 1;
    },
    refreshRule() {
      drawn.times += 1;
    },
  });
  if (guard.start) frame.takeOver(guard.start);
  frame.prompt = createSilentPrompt(said);
  return {
    ...{ frame, guard, told, said, drawn },
    mark(composer, scope = 'message') {
      guard.known.add(composer);
      const key = frame.keyOf(composer);
      frame.change(toggleMark(frame.heat, key, scope, Date.now()), key);
      frame.touch(composer);
    },
    stop: () => stopped.abort(),
  };
}

/** It has no dialog, and writes down its lines. */
function createSilentPrompt(said: (Notice | null)[]): Prompt {
  return {
    hold: () => false,
    isOpen: () => false,
    allowsKey: () => false,
    composerMoved() {},
    restRule() {},
    notify: (notice) => void said.push(notice),
    applyOptions() {},
    remind: () => false,
    remove() {},
  };
}
