/** What a person switched on for their chats: hours, words and reminders of their own. All of it is off at first. */
import * as v from 'valibot';
import { epochMs } from '@/utils/time/epoch-ms';

const off = v.fallback(v.boolean(), false);

/** `HH:MM` of the local day, 24 hours. */
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Epoch ms until which it rests, because the person said *not today*; null is no rest. */
const restUntilAt = v.fallback(v.nullable(epochMs), null);

const WORDS_MAX = 50;
const WORD_MAX = 60;

/** Own words, trimmed; empty ones and doubles go out. */
const words = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => cleanWords(list.filter((one) => typeof one === 'string'))),
  ),
  [],
);

const rulesSchema = v.object({
  /** In these hours every draft counts as heated. */
  lateHours: v.fallback(
    v.object({
      on: off,
      from: v.fallback(timeOfDay, '22:00'),
      to: v.fallback(timeOfDay, '06:00'),
      restUntilAt,
    }),
    { on: false, from: '22:00', to: '06:00', restUntilAt: null },
  ),
  /** A draft that holds one of them counts as heated. */
  words: v.fallback(v.object({ on: off, list: words, restUntilAt }), {
    on: false,
    list: [],
    restUntilAt: null,
  }),
  manyMessages: v.fallback(v.object({ on: off, restUntilAt }), { on: false, restUntilAt: null }),
  longStretch: v.fallback(v.object({ on: off, restUntilAt }), { on: false, restUntilAt: null }),
});

export type Rules = v.InferOutput<typeof rulesSchema>;

export const noRules: Rules = v.parse(rulesSchema, {
  lateHours: {},
  words: {},
  manyMessages: {},
  longStretch: {},
});

export const rulesWithFallback = v.fallback(rulesSchema, noRules);

/** Words or phrases as they are kept: at most fifty, of at most sixty letters. */
export function cleanWords(list: readonly string[]): string[] {
  const trimmed = list.map((word) => word.trim().replace(/\s+/g, ' ').slice(0, WORD_MAX));
  return [...new Set(trimmed)].filter((word) => word !== '').slice(0, WORDS_MAX);
}

/** With this one resting until then, or awake with null. Pure. */
export function restRule(rules: Rules, what: keyof Rules, restUntilAt: number | null): Rules {
  return { ...rules, [what]: { ...rules[what], restUntilAt } };
}

/** With none of them resting. Pure. */
export function wakeRules(rules: Rules): Rules {
  const names = ['lateHours', 'words', 'manyMessages', 'longStretch'] as const;
  return names.reduce<Rules>((awake, what) => restRule(awake, what, null), rules);
}

/** Pure. */
export function switchRule(rules: Rules, what: keyof Rules, on: boolean): Rules {
  return { ...rules, [what]: { ...rules[what], on } };
}
