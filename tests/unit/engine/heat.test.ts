import { describe, expect, it } from 'vitest';
import {
  adopt,
  carry,
  endMessage,
  endRest,
  findRest,
  findScope,
  isHeated,
  noHeat,
  rest,
  toggleMark,
} from '@/utils/engine/heat';
import { HOUR_MS } from '@/utils/time/durations';

const now = new Date(2026, 5, 1, 22, 0).getTime();
const morning = new Date(2026, 5, 2, 7, 0).getTime();
const marked = toggleMark(noHeat, 'a', 'message', now);
const hour = toggleMark(noHeat, 'a', 'hour', now);

describe('marks', () => {
  it('heat only the box they were made on', () => {
    expect(isHeated(marked, 'a', now)).toBe(true);
    expect(isHeated(marked, 'b', now)).toBe(false);
  });

  it('are taken back by the same gesture, and changed by another scope', () => {
    expect(findScope(toggleMark(marked, 'a', 'message', now), 'a', now)).toBeNull();
    const changed = toggleMark(marked, 'a', 'hour', now);
    expect(findScope(changed, 'a', now)).toBe('hour');
    expect(changed.marks).toHaveLength(1);
  });

  it('fade by themselves', () => {
    expect(findScope(hour, 'a', now + HOUR_MS - 1)).toBe('hour');
    expect(findScope(hour, 'a', now + HOUR_MS)).toBeNull();
    expect(isHeated(toggleMark(noHeat, 'a', 'morning', now), 'a', morning - 1)).toBe(true);
    expect(isHeated(toggleMark(noHeat, 'a', 'morning', now), 'a', morning)).toBe(false);
    expect(isHeated(marked, 'a', morning)).toBe(false);
  });

  it('are made anew by the same gesture once they have faded', () => {
    expect(findScope(toggleMark(hour, 'a', 'hour', now + HOUR_MS), 'a', now + HOUR_MS)).toBe(
      'hour',
    );
  });

  it('for one message end with it, and longer ones stay', () => {
    expect(findScope(endMessage(marked, 'a'), 'a', now)).toBeNull();
    expect(findScope(endMessage(hour, 'a'), 'a', now)).toBe('hour');
    const both = toggleMark(marked, 'b', 'message', now);
    expect(findScope(endMessage(both, 'a'), 'b', now)).toBe('message');
  });
});

describe('a rest', () => {
  const resting = rest(marked, 'a', now);

  it('heats nothing in its chat until the morning, and leaves the others', () => {
    expect(isHeated(resting, 'a', now)).toBe(false);
    expect(findScope(resting, 'a', now)).toBeNull();
    expect(isHeated(toggleMark(resting, 'b', 'message', now), 'b', now)).toBe(true);
    expect(findRest(resting, 'a', morning - 1)?.untilAt).toBe(morning);
    expect(findRest(resting, 'a', morning)).toBeNull();
  });

  it('ends when the person marks again', () => {
    expect(isHeated(toggleMark(resting, 'a', 'message', now), 'a', now)).toBe(true);
  });

  it('that is taken back leaves the mark as it was, and the rests of others', () => {
    const back = endRest(rest(resting, 'b', now), 'a');
    expect(isHeated(back, 'a', now)).toBe(true);
    expect(back.marks).toEqual(marked.marks);
    expect(back.rests.map(({ key }) => key)).toEqual(['b']);
  });

  it('that is taken twice lasts once, and longer', () => {
    const later = now + HOUR_MS * 12;
    const twice = rest(resting, 'a', later);
    expect(twice.rests).toHaveLength(1);
    expect(findRest(twice, 'a', morning)).not.toBeNull();
  });
});

describe('a pause', () => {
  const pausing = { ...noHeat, pauseEndsAt: now + HOUR_MS };

  it('heats the drafts of its chat alone, where it is about one', () => {
    const here = { ...pausing, pauseChat: 'origin.talk' };
    expect(isHeated(here, 'origin.talk.box.0', now)).toBe(true);
    expect(isHeated(here, 'origin.talk.box.0', now + HOUR_MS)).toBe(false);
    expect(isHeated(here, 'origin.talks.box.0', now)).toBe(false);
    expect(isHeated(rest(here, 'origin.talk.box.0', now), 'origin.talk.box.0', now)).toBe(false);
  });

  it('heats every draft while it runs', () => {
    expect(isHeated(pausing, 'a', now + HOUR_MS - 1)).toBe(true);
    expect(isHeated(pausing, 'a', now + HOUR_MS)).toBe(false);
  });

  it('leaves a resting chat alone', () => {
    const resting = rest(pausing, 'a', now);
    expect(isHeated(resting, 'a', now)).toBe(false);
    expect(isHeated(resting, 'b', now)).toBe(true);
  });
});

describe('a draft that goes on under another key', () => {
  const both = rest(marked, 'c', now);

  it('takes its mark and its rest along', () => {
    const moved = carry(both, 'a', 'b');
    expect(moved.marks).toEqual([{ ...marked.marks[0], key: 'b' }]);
    expect(moved.rests).toEqual(both.rests);
    expect(carry(both, 'c', 'd').rests.map(({ key }) => key)).toEqual(['d']);
  });

  it('takes the place of what stood there', () => {
    const moved = carry(toggleMark(marked, 'b', 'hour', now), 'a', 'b');
    expect(moved.marks).toEqual([{ ...marked.marks[0], key: 'b' }]);
  });

  it('leaves what stands there where nothing goes along', () => {
    expect(carry(marked, 'x', 'a')).toEqual(marked);
  });
});

describe('what the background keeps', () => {
  const theirs = {
    marks: [{ key: 'b', scope: 'hour', untilAt: now + 1 }],
    rests: [{ key: 'c', untilAt: now + 1 }],
    chats: [],
    later: [],
    pauseEndsAt: now + 1,
    pauseChat: null,
  } as const;

  it('is taken over, but for keys changed here and not yet kept', () => {
    const merged = adopt(marked, theirs, new Set(['a']));
    expect(merged.marks.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(merged.pauseEndsAt).toBe(now + 1);
    expect(adopt(marked, theirs, new Set()).marks.map(({ key }) => key)).toEqual(['b']);
  });

  it('brings no mark back that was taken away here and is not yet kept', () => {
    const merged = adopt(noHeat, theirs, new Set(['b', 'c']));
    expect(merged).toMatchObject({ marks: [], rests: [] });
  });
});
