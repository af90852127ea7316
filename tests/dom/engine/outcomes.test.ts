/** What became of each message that was held: one word for each, and none of its own. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChoices } from '@/entrypoints/engine/choices';
import { createLater } from '@/entrypoints/engine/later';
import { createLists } from '@/entrypoints/engine/lists';
import { createOutcomes } from '@/entrypoints/engine/outcomes';
import type { Choice, HeldSend, Prompt } from '@/utils/engine/bridge';
import { readDraft } from '@/utils/engine/draft';
import { isSendChoice } from '@/utils/engine/hold';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';

let here: EngineFrameHere;
let box: HTMLTextAreaElement;
let outcomes: ReturnType<typeof createOutcomes>;
let choose: (kind: Choice['kind'], kept?: HeldSend['later']) => void;

beforeEach(() => {
  vi.useFakeTimers();
  here = createEngineFrame(null);
  document.body.innerHTML = '<textarea>You never listen</textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  outcomes = createOutcomes();
  const choices = createChoices(
    here.frame,
    createLists(here.frame),
    createLater(here.frame),
    outcomes,
  );
  choose = (kind, kept = null) => {
    const target = document.createElement('form');
    const act = { kind: 'submit', target, submitter: null } as const;
    const key = here.frame.keyOf(box);
    const plain = { doubt: null, isChatDue: false, reason: 'mark' } as const;
    const choice = { kind, untilAt: Date.now() + 1_200_000 } as Choice;
    const send = { ...plain, composer: box, key, act, later: kept };
    choices.chosen(choice, send);
    // Nothing has changed by the time that it goes.
    if (isSendChoice(choice)) choices.goes(choice, send);
  };
});
afterEach(() => {
  here.stop();
  vi.useRealTimers();
});

const notes = () =>
  here.told.filter((one): one is FrameRequest<'noteOutcome'> => one.kind === 'noteOutcome');
const told = () => notes().map(({ outcome }) => outcome);

it('is changed where it went with other words, however often it was held before', () => {
  choose('keep-editing');
  box.value = 'You rarely';
  choose('keep-editing');
  box.value = 'I feel unheard';
  choose('send');
  expect(told()).toEqual(['letGo', 'letGo', 'changed']);
  expect(new Set(notes().map(({ first }) => first)).size).toBe(1);
});

it.each([
  ['send', 'asItWas'],
  ['urgent', 'atOnce'],
] as const)('went as it was after all: %s', (kind, outcome) => {
  choose('keep-editing');
  box.value = 'You  never listen ';
  choose(kind);
  expect(told()).toEqual(['letGo', outcome]);
});

it('is changed, also where the rest of it was urgent', () => {
  choose('keep-editing');
  box.value = 'Call me';
  choose('urgent');
  expect(told()).toEqual(['letGo', 'changed']);
});

it('begins anew with the next message', () => {
  choose('send');
  box.value = 'Something else';
  choose('send');
  expect(told()).toEqual(['asItWas', 'asItWas']);
});

it('begins anew after ten minutes, and its words are gone from memory', () => {
  choose('keep-editing');
  vi.advanceTimersByTime(9 * 60_000);
  choose('keep-editing');
  vi.advanceTimersByTime(9 * 60_000);
  box.value = 'Changed';
  outcomes.left(here.frame.keyOf(box), readDraft(box));
  expect(told().at(-1)).toBe('changed');
  choose('keep-editing');
  vi.advanceTimersByTime(11 * 60_000);
  box.value = 'Something else';
  choose('send');
  expect(told().at(-1)).toBe('asItWas');
});

it.each([
  ['later', 'later'],
  ['let-go', 'letGo'],
  ['rest', 'letGo'],
  ['silence', 'letGo'],
  ['end-chat', 'letGo'],
] as const)('has not gone so far: %s', (kind, outcome) => {
  choose(kind);
  expect(told()).toEqual([outcome]);
});

it.each(['newline', 'not-send'] as const)('is no message where nothing was to go: %s', (kind) => {
  choose(kind);
  expect(told()).toEqual([]);
});

it('goes without being held again, as after a rest', () => {
  choose('rest');
  outcomes.left(here.frame.keyOf(box), { text: 'You never listen', media: 0 });
  outcomes.left(here.frame.keyOf(box), { text: 'Another one', media: 0 });
  expect(told()).toEqual(['letGo', 'asItWas']);
});

it('is the same message where its draft went on under another key', () => {
  choose('keep-editing');
  outcomes.carried(here.frame.keyOf(box), 'another');
  outcomes.left('another', { text: 'Softer', media: 0 });
  expect(told()).toEqual(['letGo', 'changed']);
  const [held, went] = notes();
  expect(went).toMatchObject({ key: 'another', first: held?.first });
  expect(held?.first).toBe(held?.key);
});

it('says that it was kept for later before', () => {
  choose('send', { keptAt: 1, untilAt: 2 });
  expect(notes()).toMatchObject([{ outcome: 'asItWas', wasKept: true }]);
});

it.each(['let-go', 'keep-editing'] as const)(
  'still says so once it is held no more: %s',
  (kind) => {
    choose(kind, { keptAt: 1, untilAt: 2 });
    outcomes.left(here.frame.keyOf(box), readDraft(box));
    expect(notes()).toMatchObject([
      { outcome: 'letGo', wasKept: true },
      { outcome: 'asItWas', wasKept: true },
    ]);
  },
);

it('lasts ten minutes from its last hold, whatever stood under its key before', () => {
  const key = here.frame.keyOf(box);
  const wait = (minutes: number) => vi.advanceTimersByTime(minutes * 60_000);
  choose('keep-editing');
  wait(2);
  outcomes.carried(key, 'another');
  choose('keep-editing');
  wait(2);
  outcomes.carried('another', key);
  wait(4);
  choose('keep-editing');
  wait(5);
  outcomes.left(key, { text: 'Changed', media: 0 });
  expect(told()).toEqual(['letGo', 'letGo', 'letGo', 'changed']);
});

it('lasts no longer because its draft went on under another key', () => {
  choose('keep-editing');
  vi.advanceTimersByTime(9 * 60_000);
  outcomes.carried(here.frame.keyOf(box), 'another');
  vi.advanceTimersByTime(2 * 60_000);
  outcomes.left('another', { text: 'Softer', media: 0 });
  expect(told()).toEqual(['letGo']);
});

it('is none while a person tries what they showed', () => {
  here.frame.prompt = { ...(here.frame.prompt as Prompt), isTrial: true };
  choose('send');
  choose('keep-editing');
  expect(told()).toEqual([]);
});

it('tells no word of it', () => {
  choose('keep-editing');
  box.value = 'I feel unheard';
  choose('send');
  expect(JSON.stringify(here.told)).not.toMatch(/listen|unheard/);
});
