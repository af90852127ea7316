import type { Mark, Rest } from '@/utils/engine/heat';
import { dropFaded } from './drop-faded';
import type { Session } from './session';

/** More conversations than anybody marks until a morning. Beyond, the oldest go out. */
export const MOST_KEPT = 200;

interface KeptMark {
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
 * The session with this mark and this rest of one conversation; what has faded at `now` goes out.
 * Whatever a frame asks for, no mark outlives two days, none is kept under another key, and no more
 * than `MOST_KEPT` are. Pure.
 */
export function keepMark(
  session: Session,
  { key, salt, mark, rest }: KeptMark,
  now: number,
): Session {
  function withOne<T extends Rest>(kept: readonly T[], one: T | null): T[] {
    const others = kept.filter((each) => each.key !== key);
    if (!one) return others;
    return [...others, { ...one, key }].slice(-MOST_KEPT);
  }
  return {
    ...session,
    salt: session.salt ?? (mark || rest ? salt : null),
    ...dropFaded({ marks: withOne(session.marks, mark), rests: withOne(session.rests, rest) }, now),
  };
}
