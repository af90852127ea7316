/**
 * How Breather does on the sites that are on, by days: when it last met a box, saw a button, held,
 * let go. No word, no chat, no time of day. Pure.
 */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { parserOf } from '@/utils/extension/parse-versioned';
import { sitePattern } from './taught-site';

export const healthFacts = ['composer', 'send', 'held', 'letGo', 'missed'] as const;
export type HealthFact = (typeof healthFacts)[number];

/** YYYY-MM-DD of the person's own calendar. */
const day = v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null);

const siteHealth = v.object({
  pattern: v.pipe(sitePattern, v.maxLength(300)),
  /** Breather came to a writing box. */
  composer: day,
  /** It saw what sends there. */
  send: day,
  /** It held a message. */
  held: day,
  /** A held message was let go, for nothing could be shown or delivered. */
  letGo: day,
  /** A marked message left without being held. */
  missed: v.optional(day, null),
});

export type SiteHealth = v.InferOutput<typeof siteHealth>;

const SITES_MAX = 200;

const healthSchema = v.pipe(
  lenientList(siteHealth),
  v.transform((list) => list.slice(-SITES_MAX)),
);

/** Whatever was stored, a list comes back; bad entries are left out. Never throws. */
export const parseHealth = parserOf<readonly SiteHealth[]>({
  version: 1,
  schema: healthSchema,
  steps: [],
  first: [],
});

/** The list with these facts for the pattern on this day; the same list where nothing is new. */
export function noteFacts(
  list: readonly SiteHealth[],
  pattern: string,
  facts: readonly HealthFact[],
  today: string,
): readonly SiteHealth[] {
  const known = findHealth(list, pattern);
  const fresh = Object.fromEntries(facts.map((fact) => [fact, today]));
  const next: SiteHealth = { ...(known ?? blank(pattern)), ...fresh };
  if (known && facts.every((fact) => known[fact] === today)) return list;
  return [...list.filter((one) => one !== known), next].slice(-SITES_MAX);
}

/** The list without the sites that are no longer on. */
export function keepOnly(
  list: readonly SiteHealth[],
  patterns: readonly string[],
): readonly SiteHealth[] {
  const kept = list.filter(({ pattern }) => patterns.includes(pattern));
  return kept.length === list.length ? list : kept;
}

function findHealth(list: readonly SiteHealth[], pattern: string): SiteHealth | null {
  return list.find((one) => one.pattern === pattern) ?? null;
}

/**
 * The last day of each fact over several patterns, such as the hosts of one site; null where
 * nothing is known.
 */
export function healthOf(
  list: readonly SiteHealth[],
  patterns: readonly string[],
): SiteHealth | null {
  const found = list.filter(({ pattern }) => patterns.includes(pattern));
  const [first, ...others] = found;
  if (!first) return null;
  return others.reduce(
    (one, other) => ({
      pattern: one.pattern,
      composer: latest(one.composer, other.composer),
      send: latest(one.send, other.send),
      held: latest(one.held, other.held),
      letGo: latest(one.letGo, other.letGo),
      missed: latest(one.missed, other.missed),
    }),
    first,
  );
}

/** The later of two days. `YYYY-MM-DD` sorts as text. */
function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function blank(pattern: string): SiteHealth {
  return { pattern, composer: null, send: null, held: null, letGo: null, missed: null };
}
