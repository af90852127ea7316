import type { Mark, Rest } from '@/utils/engine/heat';
import { dropFaded } from './drop-faded';
import type { Session } from './session';

/** More chats than anybody marks until a morning. Beyond, the oldest go out. */
export const MOST_KEPT = 200;

export interface KeptMark {
  key: string;
  /**
   * With which the key was made. A session that has none, as after *Erase everything*, goes on with
   * it.
   */
  salt: string;
  mark: Mark | null;
  rest: Rest | null;
}

/**
 * The session with this mark and this rest of one chat; what has faded at `now` goes out.
 * Whatever a frame asks for, no mark outlives two days, none is kept under another key, and no more
 * than `MOST_KEPT` are. Pure.
 */
export function keepMark(
  session: Session,
  { key, salt, mark, rest }: KeptMark,
  now: number,
): Session {
  const marks = withOne(session.marks, key, mark);
  const rests = withOne(session.rests, key, rest);
  return {
    ...session,
    salt: session.salt ?? (mark || rest ? salt : null),
    ...dropFaded({ marks, rests }, now),
  };
}

/** The list with `one` in the place of any other under the key; null leaves none. Pure. */
export function withOne<T extends Rest>(kept: readonly T[], key: string, one: T | null): T[] {
  const others = kept.filter((each) => each.key !== key);
  return one ? [...others, { ...one, key }].slice(-MOST_KEPT) : others;
}
