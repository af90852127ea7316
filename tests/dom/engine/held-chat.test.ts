/** The rule of a chat, as its frame offers it, ends it and asks about it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChoices } from '@/entrypoints/engine/choices';
import { createEngine } from '@/entrypoints/engine/create-engine';
import { createLater } from '@/entrypoints/engine/later';
import { createLists } from '@/entrypoints/engine/lists';
import { createOutcomes } from '@/entrypoints/engine/outcomes';
import type { HeldSend } from '@/utils/engine/bridge';
import { chatOf } from '@/utils/engine/origin-tag';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

let here: EngineFrameHere;
let box: HTMLTextAreaElement;

beforeEach(() => {
  layOut();
  here = createEngineFrame(null);
  document.body.innerHTML = '<main><textarea>one</textarea></main>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  here.guard.known.add(box);
});
afterEach(() => here.stop());

/** As this tab is told of a rule. */
function hold(untilAt: number): void {
  const chat = chatOf(here.frame.keyOf(box));
  here.frame.heat = { ...here.frame.heat, chats: [{ chat, untilAt }] };
}

function choose(kind: 'keep-editing' | 'end-chat', times = 1): void {
  const target = document.createElement('form');
  const send: HeldSend = {
    composer: box,
    key: here.frame.keyOf(box),
    act: { kind: 'submit', target, submitter: null },
    doubt: null,
    isChatDue: false,
    later: null,
    reason: 'mark',
  };
  const choices = createChoices(
    here.frame,
    createLists(here.frame),
    createLater(here.frame),
    createOutcomes(),
  );
  for (let time = 0; time < times; time += 1) choices.chosen({ kind }, send);
}

const asked = () => here.told.filter(({ kind }) => kind === 'keepChat');

it('accepts an offer that another tab was faster with, and ends nothing by it', () => {
  choose('keep-editing', 3);
  const offer = here.said.at(-1);
  hold(Date.now() + 1);
  if (offer?.kind === 'offer-chat') offer.accept();
  expect(asked()).toMatchObject([{ isOn: true }]);
});

it('ends one that another tab ended already, and begins nothing by it', () => {
  choose('end-chat');
  expect(asked()).toMatchObject([{ isOn: false }]);
});

it.each([
  ['asks', true],
  ['in a private window, where no answer can be kept, does not ask', false],
])('%s whether a rule goes on whose time is over', (_, keepsChats) => {
  const held: HeldSend[] = [];
  const engine = createEngine(here.guard);
  engine.connectPrompt((frame) => {
    // The engine's own view of it.
    Object.assign(frame, { keepsChats, companion: { findRule: () => 'chat' } });
    const chat = chatOf(here.frame.keyOf(box));
    frame.heat = { ...frame.heat, chats: [{ chat, untilAt: Date.now() - 1 }] };
    return {
      hold: (send) => held.push(send) > 0,
      isOpen: () => held.length > 0,
      allowsKey: () => false,
      composerMoved() {},
      restRule() {},
      notify() {},
      applyOptions() {},
      remind: () => false,
      remove() {},
    };
  });
  const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
  const event = new KeyboardEvent('keydown', init);
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.addEventListener('keydown', (heard) => engine.onEvent(heard, heard.type, heard.target), {
    once: true,
  });
  box.dispatchEvent(event);
  expect(held).toMatchObject([{ reason: 'chat', isChatDue: keepsChats }]);
});
