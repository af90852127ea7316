/** The soak is only worth its hours when it sees what goes wrong: each kind of fault is planted once. */
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

describe('what must be', () => {
  it('lets the press through that follows a lost composer, and holds the one after it', () => {
    const expected = afterMarkedSend();
    expected.remount();
    expected.choose('send-now');
    expect(expected.isHeld).toBe(false);
    expected.toggleMark('message');
    expected.toggleMark('message');
    expect(expected.isHeld).toBe(true);
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
