import type { Mark, Rest } from '@/utils/engine/heat';
import { dropFaded } from './drop-faded';
import type { Session } from './session';

interface KeptMark {
  key: string;
  /** With which the key was made. A session that has none, as after *Erase everything*, goes on with it. */
  salt: string;
  mark: Mark | null;
  rest: Rest | null;
}

/** The session with this mark and this rest of one conversation; what has faded at `now` goes out. Pure. */
export function keepMark(
  session: Session,
  { key, salt, mark, rest }: KeptMark,
  now: number,
): Session {
  const others = {
    marks: session.marks.filter((each) => each.key !== key),
    rests: session.rests.filter((each) => each.key !== key),
  };
  return {
    ...session,
    salt: session.salt ?? (mark || rest ? salt : null),
    ...dropFaded(
      {
        marks: mark ? [...others.marks, mark] : others.marks,
        rests: rest ? [...others.rests, rest] : others.rests,
      },
      now,
    ),
  };
}
