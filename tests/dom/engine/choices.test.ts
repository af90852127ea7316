/** What a choice does beside sending, and that it is said only once it is kept. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChoices } from '@/entrypoints/engine/choices';
import { chooseNewline } from '@/entrypoints/engine/choose-newline';
import { createLater } from '@/entrypoints/engine/later';
import { createLists, type Lists } from '@/entrypoints/engine/lists';
import { createOutcomes } from '@/entrypoints/engine/outcomes';
import type { Choice, Notice } from '@/utils/engine/bridge';
import { findRest, noHeat } from '@/utils/engine/heat';
import { chatOf } from '@/utils/engine/origin-tag';
import type { Act, Key } from '@/utils/engine/repeat-act';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';

const ENDS_AT = Date.now() + 600_000;

let here: EngineFrameHere;
let lists: Lists;
let box: HTMLElement;
let asked: { request: FrameRequest; reply(value: unknown): void }[];

beforeEach(() => {
  here = createEngineFrame(null);
  lists = createLists(here.frame);
  asked = [];
  const sendMessage = (request: FrameRequest, reply: (value: unknown) => void) =>
    asked.push({ request, reply });
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', sendMessage } } });
  document.body.innerHTML = '<textarea>one</textarea>';
  box = document.querySelector('textarea') as HTMLElement;
});
afterEach(() => here.stop());

const isResting = () => findRest(here.frame.heat, here.frame.keyOf(box), Date.now()) !== null;

function actOf(held: Partial<Key>) {
  const key = {
    ...{ key: 'Enter', code: 'Enter', location: 0 },
    ...{ ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held },
  };
  return { kind: 'key' as const, target: box, key };
}

function choose(choice: Choice, held: Partial<Key> = {}, act: Act = actOf(held)): void {
  const send = {
    composer: box,
    key: here.frame.keyOf(box),
    act,
    doubt: null,
    isChatDue: false,
    later: null,
  };
  const choices = createChoices(here.frame, lists, createLater(here.frame), createOutcomes());
  choices.chosen(choice, { ...send, reason: 'mark' });
}

/** The background answers the last request of this kind. */
function answer(kind: FrameRequest['kind'], result: unknown): void {
  asked
    .filter(({ request }) => request.kind === kind)
    .at(-1)
    ?.reply(result);
}

const last = (): Notice | null | undefined => here.said.at(-1);

describe.each([
  ['rest', { kind: 'rest' }, 'keepMark', { ok: true, value: 7 }, 'resting'],
  [
    'later',
    { kind: 'later', untilAt: ENDS_AT },
    'keepLater',
    { ok: true, value: [] },
    'kept-later',
  ],
  ['let-go', { kind: 'let-go' }, 'keepLater', { ok: true, value: [] }, 'let-go'],
  ['newline', { kind: 'newline' }, 'keepSendKey', { ok: true, value: null }, 'newline'],
] as const)('%s', (_, choice, kind, kept, notice) => {
  it('is said once it is kept', () => {
    choose(choice);
    expect(here.said).toEqual([]);
    answer(kind, kept);
    expect(here.said).toEqual([expect.objectContaining({ kind: notice })]);
  });

  it.each([
    ['the storage refused', { ok: false }],
    ['nobody answered', undefined],
  ])('is not so where %s, and that is said', (__, reply) => {
    choose(choice);
    // What nobody answers is asked twice again.
    for (const _ of reply === undefined ? [1, 2, 3] : [1]) answer(kind, reply);
    expect(here.said).toEqual([{ kind: 'not-kept' }]);
    expect(isResting()).toBe(false);
    expect(here.frame.sendKeyOf(box)).toBe('enter');
  });
});

it.each([
  ['whose time has come', -1, true],
  ['that waits as yet', 60_000, false],
])('how a message %s feels is asked as it is let go: %i, %s', (_, inMs, isDue) => {
  const chat = chatOf(here.frame.keyOf(box));
  here.frame.heat = { ...noHeat, later: [{ chat, keptAt: 1, untilAt: Date.now() + inMs }] };
  choose({ kind: 'let-go' });
  answer('keepLater', { ok: true, value: [] });
  expect(last()).toMatchObject({ kind: 'let-go', isDue });
});

it.each([
  ['rest', 'keepMark', { ok: true, value: 7 }],
  ['newline', 'keepSendKey', { ok: true, value: null }],
] as const)(
  'an undo of %s is done once it is kept, and not where it could not be',
  (kind, asks, kept) => {
    choose({ kind });
    answer(asks, kept);
    const notice = last();
    const done: boolean[] = [];
    const undo = () => notice && 'undo' in notice && notice.undo((isDone) => done.push(isDone));
    const isSo = () => (kind === 'rest' ? isResting() : here.frame.sendKeyOf(box) === 'mod-enter');
    undo();
    expect(done).toEqual([]);
    answer(asks, { ok: false });
    expect([done, isSo()]).toEqual([[false], true]);
    undo();
    answer(asks, kept);
    expect([done, isSo()]).toEqual([[false, true], false]);
  },
);

it('a chord that does not send, as the person says, is known in this page', () => {
  choose({ kind: 'not-send' }, { ctrlKey: true });
  expect(here.frame.doesChordSend('mod+Enter')).toBe(false);
  expect(here.frame.doesChordSend('alt+Enter')).toBeUndefined();
});

it('an Enter that picks, as the person says, is known of lists alone', () => {
  box.setAttribute('aria-expanded', 'true');
  const act = actOf({});
  expect(lists.picks(box, null, act)).toBe(false);
  choose({ kind: 'not-send' }, {}, act);
  expect(here.frame.doesChordSend('Enter')).toBeUndefined();
  expect(lists.picks(box, null, act)).toBe(true);
});

it('to keep editing teaches nothing of Enter', () => {
  here.frame.brokeLine(box, 'Enter');
  choose({ kind: 'keep-editing' });
  expect(here.frame.sendKeyOf(box)).toBe('enter');
});

it('Enter sends again where the person says so, and an undo of that makes a new line of it', () => {
  const kept = { ok: true, value: null };
  chooseNewline(here.frame, box, true);
  answer('keepSendKey', kept);
  expect([here.frame.sendKeyOf(box), last()?.kind]).toEqual(['mod-enter', 'newline']);
  chooseNewline(here.frame, box, false);
  answer('keepSendKey', kept);
  const notice = last();
  expect([here.frame.sendKeyOf(box), notice?.kind]).toEqual(['enter', 'enter-sends']);
  if (notice && 'undo' in notice) notice.undo(() => {});
  answer('keepSendKey', kept);
  expect(here.frame.sendKeyOf(box)).toBe('mod-enter');
});
