import type { DotKind } from '@/utils/reminders/told';
import type { Due } from './find-due';

export interface NowFacts {
  isPausing: boolean;
  /** Whether a heated message went lately; null while it is not known. */
  hasWent: boolean | null;
  /** What the dot on the toolbar stood for. */
  dot: DotKind | null;
  due: Due | null;
}

export type NowKind = 'pause' | 'went' | 'dot' | 'due';

/**
 * Which of them the one line shows: what goes on, then what is over in ten minutes, then what
 * waits. Null for none, and as long as the one before it may still come. Pure.
 */
export function chooseNow({ isPausing, hasWent, dot, due }: NowFacts): NowKind | null {
  if (isPausing) return 'pause';
  if (hasWent === null) return null;
  if (hasWent) return 'went';
  if (dot) return 'dot';
  return due && 'due';
}
