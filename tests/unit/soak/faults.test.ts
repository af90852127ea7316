/**
 * The soak is only worth its hours when it sees what goes wrong: each kind of fault is planted
 * once.
 */
import { describe, expect, it } from 'vitest';
import { Expected } from '../../soak/expected';
import { findFault, type Seen } from '../../soak/faults';

function afterOneSend(): Expected {
  const expected = new Expected();
  expected.write('w1');
  expected.send();
  return expected;
}

function afterMarkedSend(): Expected {
  const expected = new Expected();
  expected.toggleMark('message');
  expected.write('w1');
  expected.send();
  return expected;
}

const quiet: Seen = {
  delivered: [],
  draft: '',
  threadDraft: null,
  pressed: 0,
  isMissTold: false,
  isLayerOpen: true,
  isDialogOpen: false,
  isMarked: false,
  mishaps: [],
};

describe('an unmarked send', () => {
  it.each([
    [null, { delivered: ['w1'] }],
    ['doubled', { delivered: ['w1', 'w1'] }],
    ['lost', {}],
    ['stuck', { draft: 'w1' }],
    ['unmarked held', { draft: 'w1', isDialogOpen: true }],
    ['draft touched', { delivered: ['w1x'] }],
    ['draft touched', { delivered: ['w1'], draft: 'x' }],
    ['mark wrong', { delivered: ['w1'], isMarked: true }],
    ['doubled', { delivered: ['w1'], mishaps: ['like'] }],
  ] as const)('is %s when there is %o', (kind, seen) => {
    expect(findFault({ ...quiet, ...copy(seen) }, afterOneSend())).toBe(kind);
  });
});

describe('a send by a rule', () => {
  const expected = new Expected('rule');
  expected.write('w1');
  expected.send();
  it.each([
    [null, { draft: 'w1', isDialogOpen: true }],
    ['marked not held', { delivered: ['w1'] }],
    ['draft touched', { draft: 'w1x', isDialogOpen: true }],
  ] as const)('is %s when there is %o', (kind, seen) => {
    expect(findFault({ ...quiet, ...copy(seen) }, expected)).toBe(kind);
  });

  it('is nothing to mark or to let rest', () => {
    expect(expected.allows({ kind: 'choose', choice: 'rest' })).toBe(false);
    expect(new Expected('rule').allows({ kind: 'toggle-mark' })).toBe(false);
  });
});

it('is wrong when the layer of the page closes, whatever else there is', () => {
  const seen = { ...quiet, delivered: ['w1'], isLayerOpen: false };
  expect(findFault(seen, afterOneSend())).toBe('layer closed');
});

describe('a marked send', () => {
  it.each([
    [null, { draft: 'w1', isDialogOpen: true }],
    ['marked not held', { delivered: ['w1'] }],
    ['marked not held', { draft: 'w1' }],
    ['draft touched', { draft: 'w', isDialogOpen: true }],
  ] as const)('is %s when there is %o', (kind, seen) => {
    expect(findFault({ ...quiet, isMarked: true, ...copy(seen) }, afterMarkedSend())).toBe(kind);
  });

  it('is stuck when the dialog does not close', () => {
    const expected = afterMarkedSend();
    expected.choose('escape');
    const seen = { ...quiet, draft: 'w1', isDialogOpen: true, isMarked: true };
    expect(findFault(seen, expected)).toBe('stuck');
  });
});

it('is wrongly held when a press on something else does not reach the page', () => {
  const expected = new Expected();
  expected.pressOther();
  expect(findFault({ ...quiet, isDialogOpen: true }, expected)).toBe('wrongly held');
  expect(findFault({ ...quiet, pressed: 1 }, expected)).toBeNull();
});

it('is wrongly missed when a held message is said to have gone past', () => {
  const expected = afterMarkedSend();
  expected.choose('send-now');
  const seen = { ...quiet, delivered: ['w1'] };
  expect(findFault(seen, expected)).toBeNull();
  expect(findFault({ ...seen, isMissTold: true }, expected)).toBe('wrongly missed');
});

it('is touched when the draft of the thread is another one', () => {
  const expected = new Expected();
  expected.writeInThread('w1');
  expect(findFault({ ...quiet, threadDraft: 'w1' }, expected)).toBeNull();
  expect(findFault({ ...quiet, threadDraft: '' }, expected)).toBe('draft touched');
});

describe('what must be', () => {
  it('holds on where the page takes our node, and takes none where the box is gone', () => {
    const expected = afterMarkedSend();
    expect(expected.allows({ kind: 'take-our-node' })).toBe(true);
    expected.remount();
    expect(expected.allows({ kind: 'take-our-node' })).toBe(false);
  });

  it('has no mark for what is written in the place of the draft that the page took', () => {
    const expected = afterMarkedSend();
    expected.choose('keep-editing');
    expected.remount();
    expect(expected.isMarked).toBe(true);
    expect(expected.allows({ kind: 'send', way: 0 })).toBe(false);
    expected.write('w2');
    expect(expected.isMarked).toBe(false);
    expect(expected.allows({ kind: 'reload' }), 'nobody would know the draft').toBe(false);
  });

  it('keeps the mark for an hour where the page takes the draft', () => {
    const expected = new Expected();
    expected.toggleMark('hour');
    expected.write('w1');
    expected.remount();
    expected.write('w2');
    expect(expected.isMarked).toBe(true);
  });

  it('sends nothing of a composer that is gone', () => {
    const expected = afterMarkedSend();
    expected.remount();
    expected.choose('send-now');
    expect(expected).toMatchObject({ delivered: [], isDialogOpen: false, isHeld: true });
  });

  it('keeps a draft with its chat, where the page does and it is of one line', () => {
    const expected = new Expected();
    expected.write('w1');
    expected.switchChat(true);
    expect(expected.draft).toBe('');
    expected.write('w2\nw3');
    expected.switchChat(true);
    expect(expected.draft).toBe('w1');
    expected.switchChat(true);
    expect(expected.draft).toBe('');
  });

  it('lets a thread without a mark go beside a marked draft', () => {
    const expected = new Expected();
    expected.toggleMark('message');
    expected.write('w1');
    expected.writeInThread('w2');
    expected.sendInThread();
    expect(expected).toMatchObject({ delivered: ['in thread: w2'], draft: 'w1', isHeld: true });
  });

  it('ends a mark for one message with it, and keeps one for an hour', () => {
    const expected = afterMarkedSend();
    expected.choose('urgent');
    expect(expected.isMarked).toBe(false);
    expected.toggleMark('hour');
    expected.write('w2');
    expected.send();
    expected.choose('urgent');
    expect(expected.delivered).toEqual(['w1', 'w2']);
    expect(expected.isMarked).toBe(true);
  });
});

function copy(seen: object): Partial<Seen> {
  return structuredClone(seen);
}
