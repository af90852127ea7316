/**
 * A box that a person showed is met in a page that was loaded anew, also where the general rules
 * take it for none.
 */
import { afterEach, expect, it, vi } from 'vitest';
import { siteFromTaught } from '@/utils/sites/from-taught';
import { type GuardedFrame, guardFrame } from '../../support/guarded-frame';

const taught = siteFromTaught(
  { pattern: 'https://chat.example/*', composers: ['.say-box'], sendButtons: [], sendKey: 'enter' },
  null,
);

let frame: GuardedFrame;

afterEach(() => frame.stop());

function focus(selector: string): HTMLElement {
  const box = document.querySelector<HTMLElement>(selector);
  if (!box) throw new Error(`There is no ${selector}.`);
  box.focus();
  return box;
}

/** The background answers in a later turn. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

const odd = [
  ['in a search', '<div role=search><div contenteditable=true class=say-box></div></div>'],
  ['a search field', '<input type=search class=say-box>'],
  ['named after a person', '<input type=text placeholder="Message user" class=say-box>'],
  ['a combobox', '<div role=combobox contenteditable=true class=say-box></div>'],
  ['a box of its own making', '<div role=textbox tabindex=0 class=say-box></div>'],
  ['a read-only text area', '<textarea readonly class=say-box></textarea>'],
] as const;

it.each(odd)('a box that is %s brings in the rest when it is focused', async (_what, html) => {
  frame = guardFrame(taught, html);
  const box = focus('.say-box');
  await vi.waitFor(() => expect(frame.asked).toContain('startFrame'));
  expect(frame.guard.composer).toBe(box);
});

it.each(odd)('a box that is %s is seen by the popup before it is focused', async (_what, html) => {
  frame = guardFrame(taught, html);
  const engine = await frame.bridge.ready();
  expect(engine?.status()).toMatchObject({ composerSeen: true });
  void engine?.toggleMarkHere('message');
  await vi.waitFor(() => expect(frame.asked).toContain('startPrompt'));
});

it('a search field that nobody showed brings in nothing, and is asked about once', async () => {
  frame = guardFrame(null, '<input type=search><input type=search id=other><button></button>');
  focus('button');
  expect(frame.asked).toEqual([]);
  focus('input');
  focus('#other');
  await answered();
  focus('input');
  await answered();
  expect(frame.asked).toEqual(['findSite']);
  const engine = await frame.bridge.ready();
  expect(engine?.status()).toMatchObject({ composerSeen: false });
});

it('nothing more is asked where the person is gone before the answer', async () => {
  frame = guardFrame(taught, `${odd[1][1]}<button></button>`);
  focus('.say-box');
  focus('button');
  await answered();
  expect(frame.asked).toEqual(['findSite']);
});
