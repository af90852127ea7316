import { describe, expect, it } from 'vitest';
import {
  adopt,
  arm,
  breakOpen,
  decide,
  delivered,
  emptyGuard,
  endRest,
  findScope,
  hold,
  isHeated,
  release,
  rest,
  startPassing,
  stopHolding,
  toggleMark,
} from '@/utils/guard/guard-state';
import { HOUR_MS } from '@/utils/time/durations';

const now = new Date(2026, 5, 1, 22, 0).getTime();
const marked = toggleMark(emptyGuard, 'a', 'message', now);
const held = hold(marked, { key: 'a', draft: 'd' });

describe('marks', () => {
  it('hold only the conversation they were made in', () => {
    expect(decide(marked, 'a', false, now)).toBe('hold');
    expect(decide(marked, 'b', false, now)).toBe('pass');
  });

  it('are taken back by the same gesture, and changed by another scope', () => {
    expect(findScope(toggleMark(marked, 'a', 'message', now), 'a', now)).toBeNull();
    expect(findScope(toggleMark(marked, 'a', 'hour', now), 'a', now)).toBe('hour');
  });

  it('fade by themselves', () => {
    const hour = toggleMark(emptyGuard, 'a', 'hour', now);
    expect(decide(hour, 'a', false, now + HOUR_MS - 1)).toBe('hold');
    expect(decide(hour, 'a', false, now + HOUR_MS)).toBe('pass');
    const morning = toggleMark(emptyGuard, 'a', 'morning', now);
    expect(morning.marks[0]?.untilAt).toBe(new Date(2026, 5, 2, 7, 0).getTime());
  });

  it('for one message end with its delivery, longer ones stay', () => {
    expect(findScope(delivered(marked, 'a'), 'a', now)).toBeNull();
    const hour = toggleMark(emptyGuard, 'a', 'hour', now);
    expect(findScope(delivered(hour, 'a'), 'a', now)).toBe('hour');
  });

  it('of one composer leaves what another one holds by then', () => {
    const both = toggleMark(marked, 'b', 'message', now);
    const held = hold(both, { key: 'b', draft: 'words' });
    const after = delivered(held, 'a');
    expect(findScope(after, 'a', now)).toBeNull();
    expect(after.phase).toEqual(held.phase);
    expect(release(after, now)?.phase.kind).toBe('releasing');
  });
});

describe('a held send', () => {
  it('keeps every further event from the page', () => {
    expect(decide(held, 'a', false, now)).toBe('swallow');
    expect(decide(held, 'a', true, now)).toBe('swallow');
  });

  it('is held again after Keep editing', () => {
    expect(decide(stopHolding(held), 'a', false, now)).toBe('hold');
  });

  it('is released once: the site may submit, the person can not press twice', () => {
    const releasing = release(held, now);
    expect(releasing && decide(releasing, 'a', true, now)).toBe('pass');
    expect(releasing && decide(releasing, 'a', false, now)).toBe('swallow');
    expect(releasing && release(releasing, now)).toBeNull();
  });

  it('passes at the next press when the prompt vanished', () => {
    expect(decide(breakOpen(held, now), 'a', false, now)).toBe('pass');
  });

  it('passes at the next press when our press did not deliver, with all its events', () => {
    const armed = arm(marked, 'a', now);
    expect(decide(armed, 'b', false, now)).toBe('pass');
    const passing = startPassing(armed, 'a', now);
    expect(passing && decide(passing, 'a', false, now)).toBe('pass');
    expect(passing && decide(passing, 'a', true, now)).toBe('pass');
    expect(startPassing(marked, 'a', now)).toBeNull();
  });

  it('is held again when a new mark is made after an armed one was taken back', () => {
    const unmarked = toggleMark(arm(marked, 'a', now), 'a', 'message', now);
    expect(decide(toggleMark(unmarked, 'a', 'message', now), 'a', false, now)).toBe('hold');
  });
});

describe('a rest', () => {
  const resting = rest(held, now);

  it('lets everything in its chat go until the morning, and nothing elsewhere', () => {
    expect(decide(resting, 'a', false, now)).toBe('pass');
    const other = toggleMark(resting, 'b', 'message', now);
    expect(decide(other, 'b', false, now)).toBe('hold');
    expect(decide(resting, 'a', false, new Date(2026, 5, 2, 7, 0).getTime())).toBe('pass');
  });

  it('ends when the person marks again', () => {
    expect(decide(toggleMark(resting, 'a', 'message', now), 'a', false, now)).toBe('hold');
  });
});

describe('a rest that is taken back', () => {
  it('leaves the mark of its chat as it was, and the rests of others', () => {
    const both = rest(hold(rest(held, now), { key: 'b', draft: 'd' }), now);
    const back = endRest(both, 'a');
    expect(decide(back, 'a', false, now)).toBe('hold');
    expect(back.marks).toEqual(marked.marks);
    expect(back.rests.map(({ key }) => key)).toEqual(['b']);
  });
});

describe('a pause', () => {
  const pausing = { ...emptyGuard, pauseEndsAt: now + HOUR_MS };

  it('makes every draft heated while it runs', () => {
    expect(isHeated(pausing, 'a', now)).toBe(true);
    expect(decide(pausing, 'a', false, now)).toBe('hold');
    expect(decide(pausing, 'a', false, now + HOUR_MS)).toBe('pass');
  });

  it('leaves a resting chat alone', () => {
    const resting = rest(hold(pausing, { key: 'a', draft: 'd' }), now);
    expect(decide(resting, 'a', false, now)).toBe('pass');
    expect(decide(resting, 'b', false, now)).toBe('hold');
  });
});

describe('what the background keeps', () => {
  const theirs = {
    marks: [{ key: 'b', scope: 'hour', untilAt: now + 1 }],
    rests: [],
    pauseEndsAt: null,
  } as const;

  it('is taken over, but for keys changed here and not yet kept', () => {
    const merged = adopt(marked, theirs, new Set(['a']));
    expect(merged.marks.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(adopt(marked, theirs, new Set()).marks.map(({ key }) => key)).toEqual(['b']);
  });

  it('never ends a hold', () => {
    expect(adopt(held, theirs, new Set()).phase).toEqual(held.phase);
  });
});
