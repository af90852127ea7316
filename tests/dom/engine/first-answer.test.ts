/**
 * A frame whose first answer failed, or whose engine could not be brought in, asks again while the
 * person goes on.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '@/entrypoints/engine/create-engine';
import { startGuard } from '@/entrypoints/guard/start-guard';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { plainState } from '../../support/plain-frame';

const start = { ...plainState, site: null };

/** What the background answers, and whether it can bring the engine in. */
let answer: unknown;
let canBring: boolean;
let asked: number;
let box: HTMLElement;

beforeEach(() => {
  asked = 0;
  answer = { ok: true, value: start };
  canBring = true;
  const runtime: Record<string, unknown> = {
    id: 'breather',
    sendMessage({ kind }: FrameRequest, reply: (value: unknown) => void) {
      if (kind === 'startFrame') asked += 1;
      queueMicrotask(() => {
        if (kind === 'startFrame' && canBring) globalThis.breather?.connectEngine(createEngine);
        reply(kind === 'startFrame' ? answer : { ok: true, value: null });
      });
    },
    onMessage: { addListener() {}, removeListener() {} },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLElement;
  globalThis.breather = undefined;
  startGuard();
});

/** The guard lets go where its extension is gone. */
afterEach(() => {
  Object.assign(globalThis, { chrome: { runtime: {} } });
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea')?.focus();
});

async function typeOne(): Promise<void> {
  box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText' }));
  await new Promise((resolve) => setTimeout(resolve));
}

async function focus(): Promise<void> {
  box.focus();
  await new Promise((resolve) => setTimeout(resolve));
}

describe.each([
  ['nobody answered', () => ({ answer: undefined, canBring: true })],
  ['the answer failed', () => ({ answer: { ok: false }, canBring: false })],
  [
    'the engine could not be brought in',
    () => ({ answer: { ok: true, value: start }, canBring: false }),
  ],
])('where %s', (_, makeFailure) => {
  it('asks again at the next key, until the engine is ready', async () => {
    ({ answer, canBring } = makeFailure());
    await focus();
    expect(asked).toBe(1);
    await typeOne();
    expect(asked).toBe(2);
    [answer, canBring] = [{ ok: true, value: start }, true];
    await typeOne();
    expect(asked).toBe(3);
    const engine = await globalThis.breather?.ready();
    expect(engine?.status()).toMatchObject({ composerSeen: true });
    await typeOne();
    await typeOne();
    expect(asked).toBe(3);
  });
});

it('begins though an element of the page has the name of its bridge', () => {
  Reflect.deleteProperty(globalThis, 'breather');
  // The browser shows an element under its name on what the window inherits from.
  const names = Object.getPrototypeOf(globalThis);
  names.breather = document.createElement('div');
  try {
    startGuard();
    expect(globalThis.breather?.isAlive()).toBe(true);
  } finally {
    delete names.breather;
  }
});
