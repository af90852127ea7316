/**
 * A guard and its engine in this page, with a background that answers as the test says: for what
 * needs no layout and no real keys.
 */
import { createEngine } from '@/entrypoints/engine/create-engine';
import { startGuard } from '@/entrypoints/guard/start-guard';
import type { Guard } from '@/utils/engine/bridge';
import type { FrameStart } from '@/utils/engine/told-frame';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import type { Site } from '@/utils/sites/site';
import { plainState } from './plain-frame';

export interface GuardedFrame {
  /** What the frame asked, in order. */
  asked: FrameRequest['kind'][];
  bridge: NonNullable<typeof globalThis.breather>;
  /** The guard's own side, as the engine sees it. */
  guard: Guard;
  stop(): void;
}

/** The background answers in a later turn, as the real one does. */
export function guardFrame(site: Site | null, html: string): GuardedFrame {
  const asked: FrameRequest['kind'][] = [];
  const start: FrameStart = { ...plainState, site };
  const answers: Partial<Record<FrameRequest['kind'], unknown>> = {
    startFrame: start,
    findSite: site,
  };
  const runtime: Record<string, unknown> = {
    id: 'breather',
    sendMessage({ kind }: FrameRequest, reply: (value: unknown) => void) {
      asked.push(kind);
      queueMicrotask(() => reply({ ok: true, value: answers[kind] ?? null }));
    },
    onMessage: { addListener() {}, removeListener() {} },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  // Nothing is laid out here, and only what is laid out can be written in.
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  document.body.innerHTML = html;
  globalThis.breather = undefined;
  startGuard();
  const bridge = globalThis.breather as GuardedFrame['bridge'] | undefined;
  let guard: Guard | undefined;
  bridge?.connectEngine((given) => {
    guard = given;
    return createEngine(given);
  });
  if (!bridge || !guard) throw new Error('The guard did not start.');
  return { asked, bridge, guard, stop: guard.stop };
}
