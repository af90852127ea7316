import { expect, it } from 'vitest';
import type { Mark } from '@/utils/engine/heat';
import { dropFaded } from '@/utils/settings/drop-faded';
import { keepMark, MOST_KEPT } from '@/utils/settings/keep-mark';
import { emptySession, type Session } from '@/utils/settings/session';

const NOW = Date.UTC(2026, 10, 28);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const mark = (key: string, untilAt = NOW + HOUR_MS): Mark => ({ key, scope: 'hour', untilAt });

function keep(session: Session, key: string, marked = mark(key)): Session {
  return keepMark(session, { key, salt: 's', mark: marked, rest: null }, NOW);
}

it('keeps one mark of a chat, the last one', () => {
  const session = keep(keep(emptySession, 'a'), 'a', mark('a', NOW + HOUR_MS / 2));
  expect(session.marks).toEqual([mark('a', NOW + HOUR_MS / 2)]);
});

it('takes a mark and a rest back', () => {
  const rest = { key: 'a', untilAt: NOW + HOUR_MS };
  const session = keepMark(keep(emptySession, 'b'), { key: 'a', salt: 's', mark: null, rest }, NOW);
  expect(session.rests).toEqual([rest]);
  const back = keepMark(session, { key: 'a', salt: 's', mark: null, rest: null }, NOW);
  expect([back.rests, back.marks.length]).toEqual([[], 1]);
});

it('lets no mark outlive two days, and none stand under another key', () => {
  const forEver = { ...mark('another', NOW + 400 * DAY_MS), scope: 'morning' } as const;
  const session = keep(emptySession, 'a', forEver);
  expect(session.marks).toEqual([{ ...forEver, key: 'a', untilAt: NOW + 2 * DAY_MS }]);
});

it('lets a mark for an hour last an hour, also where the clock was put back since', () => {
  const session = keep(emptySession, 'a');
  const { marks } = dropFaded(session, NOW - 5 * HOUR_MS);
  expect(marks).toEqual([mark('a', NOW - 4 * HOUR_MS)]);
});

it('lets the oldest go where there are more than anybody makes', () => {
  let session = emptySession;
  for (let at = 0; at <= MOST_KEPT; at += 1) session = keep(session, `k${at}`);
  expect(session.marks).toHaveLength(MOST_KEPT);
  expect(session.marks[0]?.key).toBe('k1');
  expect(session.marks.at(-1)?.key).toBe(`k${MOST_KEPT}`);
});
