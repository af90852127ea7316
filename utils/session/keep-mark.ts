import type { Mark, Rest } from '@/utils/guard/guard-state';
import { dropFaded } from './drop-faded';
import type { Session } from './session';

/** The session with this mark and this rest of one conversation; what has faded at `now` goes out. Pure. */
export function keepMark(
  session: Session,
  { key, mark, rest }: { key: string; mark: Mark | null; rest: Rest | null },
  now: number,
): Session {
  const others = {
    marks: session.marks.filter((each) => each.key !== key),
    rests: session.rests.filter((each) => each.key !== key),
  };
  return {
    ...session,
    ...dropFaded(
      {
        marks: mark ? [...others.marks, mark] : others.marks,
        rests: rest ? [...others.rests, rest] : others.rests,
      },
      now,
    ),
  };
}
