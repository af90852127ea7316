import type { SwitchedKind } from '@/utils/reminders/told';
import type { Due } from './find-due';

export interface NowFacts {
  isPausing: boolean;
  /** Whether a heated message went lately; null while it is not known. */
  hasWent: boolean | null;
  /** Whether the time of the message that waits and comes first has come; null: there is none. */
  later: { isDue: boolean } | null;
  /** What the dot on the toolbar stood for, beside a message that waited. */
  dot: SwitchedKind | null;
  due: Due | null;
}

export type NowKind = 'pause' | 'went' | 'later' | 'dot' | 'due';

/**
 * Which of them the one line shows: what goes on, then what is over in ten minutes, then what
 * waits. Null for none, and as long as the one before it may still come. Pure.
 */
export function chooseNow({ isPausing, hasWent, later, dot, due }: NowFacts): NowKind | null {
  if (isPausing) return 'pause';
  if (hasWent === null) return null;
  if (hasWent) return 'went';
  if (later?.isDue) return 'later';
  if (dot) return 'dot';
  if (later) return 'later';
  return due && 'due';
}
