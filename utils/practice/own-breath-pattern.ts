/** The person's own pattern of a breath, and the name that a run of it carries. Pure. */

import { LONGEST_PART_S, SHORTEST_BREATH_S } from './limits';

/** In seconds; a hold or a rest of 0 is none. */
export interface OwnPattern {
  inS: number;
  holdS: number;
  outS: number;
  restS: number;
}

const defaultPattern: OwnPattern = { inS: 4, holdS: 0, outS: 6, restS: 0 };

const NAME = 'own-pattern';

/** The least that a part may last: a breath takes a second, a hold may be left out. */
export function shortestS(part: keyof OwnPattern): number {
  return part === 'inS' || part === 'outS' ? SHORTEST_BREATH_S : 0;
}

function isPattern(pattern: OwnPattern): boolean {
  return (['inS', 'holdS', 'outS', 'restS'] as const).every(
    (part) => pattern[part] >= shortestS(part) && pattern[part] <= LONGEST_PART_S,
  );
}

/** `own-pattern:4-0-6-0` */
export function patternName({ inS, holdS, outS, restS }: OwnPattern): string {
  return `${NAME}:${[inS, holdS, outS, restS].join('-')}`;
}

/** The pattern that a name carries; the default for the bare name; null for anything else. */
export function findPattern(name: string): OwnPattern | null {
  if (name === NAME) return defaultPattern;
  if (!name.startsWith(`${NAME}:`)) return null;
  const parts = name.slice(NAME.length + 1).split('-');
  const [inS, holdS, outS, restS] = parts.map((part) => (part === '' ? Number.NaN : Number(part)));
  if (inS === undefined || holdS === undefined || outS === undefined || restS === undefined) {
    return null;
  }
  const pattern = { inS, holdS, outS, restS };
  return parts.length === 4 && isPattern(pattern) ? pattern : null;
}
