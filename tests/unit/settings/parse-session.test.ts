import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepMark } from '@/utils/settings/keep-mark';
import { emptySession, parseSession as parse } from '@/utils/settings/session';

const parseSession = (stored: unknown) => parse(stored).value;

const full = {
  revision: 3,
  run: {
    exercise: 'box',
    lengthMs: 120_000,
    startedAt: 5,
    pausedAt: null,
    pausedMs: 0,
    feltBefore: 'uneasy',
  },
  pause: { startedAt: 5, endsAt: 9 },
  marks: [{ key: 'a', scope: 'message', untilAt: 100 }],
  rests: [{ key: 'b', untilAt: 100 }],
  activity: { sentAts: [3], stretch: { startedAt: 1, lastAt: 3 }, remindedAt: 2 },
  look: { chat: 'a.b', askedAt: 7 },
  salt: 'salt',
};

it('reads back what was stored', () => {
  expect(parseSession(structuredClone(full))).toEqual(full);
});

it('is empty without anything stored', () => {
  expect(parseSession(undefined)).toEqual(emptySession);
  expect(parseSession({})).toEqual(emptySession);
});

it('empties the bad part alone', () => {
  expect(parseSession({ ...full, run: { exercise: 'box' } })).toEqual({ ...full, run: null });
  const marks = [{ key: 'x', scope: 'ever', untilAt: 1 }, ...full.marks];
  expect(parseSession({ ...full, marks })).toEqual(full);
});

it('gives a whole session for whatever is stored, and never throws', () => {
  const fields = Object.fromEntries(Object.keys(full).map((key) => [key, fc.anything()]));
  const stored = fc.oneof(fc.anything(), fc.record(fields, { requiredKeys: [] }));
  fc.assert(
    fc.property(stored, (value) => {
      const session = parseSession(value);
      expect(Object.keys(session).sort()).toEqual(Object.keys(emptySession).sort());
      expect(parseSession(structuredClone(session))).toEqual(session);
    }),
    { numRuns: 2_000 },
  );
});

const NOW = 50;
const mark = { key: 'a', scope: 'hour' as const, untilAt: 80 };

it('keeps the mark and the rest of one chat and leaves the others', () => {
  const session = parseSession(full);
  const kept = keepMark(session, { key: 'a', salt: 'of a frame', mark, rest: null }, NOW);
  expect(kept.marks).toEqual([mark]);
  expect(kept.rests).toEqual(full.rests);
  expect(kept.pause).toEqual(full.pause);
  const rested = keepMark(
    kept,
    { key: 'a', salt: 'of a frame', mark: null, rest: { key: 'a', untilAt: 90 } },
    NOW,
  );
  expect(rested.marks).toEqual([]);
  expect(rested.rests).toEqual([...full.rests, { key: 'a', untilAt: 90 }]);
});

it('goes on with the salt of a frame that marks when there is none, as after erasing', () => {
  const request = { key: 'a', salt: 'of a frame', mark, rest: null };
  expect(keepMark(emptySession, request, NOW).salt).toBe('of a frame');
  expect(keepMark(parseSession(full), request, NOW).salt).toBe('salt');
  expect(keepMark(emptySession, { ...request, mark: null }, NOW)).toEqual(emptySession);
});

it('lets go of what has faded', () => {
  const kept = keepMark(
    parseSession(full),
    { key: 'c', salt: 'of a frame', mark: { ...mark, key: 'c' }, rest: null },
    80,
  );
  expect(kept.marks).toEqual(full.marks);
  expect(
    keepMark(kept, { key: 'c', salt: 'of a frame', mark: null, rest: null }, 100),
  ).toMatchObject({
    marks: [],
    rests: [],
  });
});
