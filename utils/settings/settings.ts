/**
 * What the person chose, as one value under one key of `storage.local`. `parseSettings` is the border: whatever
 * the storage holds, a reader gets a whole and valid `Settings`.
 */
import * as v from 'valibot';
import { goodOnes } from '@/utils/extension/good-ones';
import { type MigrationStep, type Parsed, parserOf } from '@/utils/extension/parse-versioned';
import { LONGEST_ACTION, LONGEST_FEELING } from '@/utils/practice/plan-limits';
import { learntSelectors } from './learnt';
import { noRules, rulesWithFallback } from './site-rules';
import { taughtSite } from './taught-site';

export const SETTINGS_VERSION = 1;

/** From each version to the next. */
export const settingsSteps: readonly MigrationStep[] = [];

const originPattern = v.pipe(v.string(), v.regex(/^(\*|https?):\/\/[^/\s]+\/\*$/));
const ids = goodOnes(v.pipe(v.string(), v.maxLength(64)));

const sendKey = v.picklist(['enter', 'mod-enter']);

const siteChoice = v.object({
  /** A match pattern that covers one host, such as `https://discord.com/*`. */
  pattern: originPattern,
  /** What the person wants; whether the browser still allows it is asked of the browser. */
  on: v.boolean(),
  /** What sends there, as the person said; none is the site's own way. */
  sendKey: v.optional(v.fallback(v.optional(sendKey), undefined)),
  /** What was seen to send there in use. */
  learntSendKey: v.optional(v.fallback(v.optional(sendKey), undefined)),
  /** Structural selectors of what was pressed there and sent a message, the newest first. */
  learntSends: learntSelectors,
  /** The same of what was pressed and sent none, as the person said. */
  learntOthers: learntSelectors,
});

const ownCard = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  thought: v.pipe(v.string(), v.maxLength(300)),
  notice: v.pipe(v.string(), v.maxLength(600)),
  challenge: v.pipe(v.string(), v.maxLength(600)),
  reframe: v.pipe(v.string(), v.maxLength(600)),
});

const on = v.fallback(v.boolean(), true);
const off = v.fallback(v.boolean(), false);

/** `HH:MM` of the local day, 24 hours. */
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** An entry of a deck that the person wrote themselves: an idea, a starter, an affirmation, a check-in question. */
const ownItem = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});

/** What the person made of one deck: their own entries, the ones they marked, and the ones they do not want to see. */
const ownDeck = () =>
  v.fallback(v.object({ own: goodOnes(ownItem), favourites: ids, hidden: ids }), {
    own: [],
    favourites: [],
    hidden: [],
  });

const breathS = (least: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(20));

const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  sites: goodOnes(siteChoice),
  /** What the person showed Breather of sites. It goes before what we know of them. */
  taught: goodOnes(taughtSite),
  prompt: v.fallback(
    v.object({
      /** 0 to 60; how long *Send now* takes to be ready. */
      waitSeconds: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)), 5),
      offers: v.fallback(v.object({ longer: on, wait: on, feelings: on, rest: on }), {
        longer: true,
        wait: true,
        feelings: true,
        rest: true,
      }),
      markButton: on,
    }),
    {
      waitSeconds: 5,
      offers: { longer: true, wait: true, feelings: true, rest: true },
      markButton: true,
    },
  ),
  appearance: v.fallback(
    v.object({
      theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
      motion: v.fallback(v.picklist(['system', 'reduced']), 'system'),
    }),
    { theme: 'system', motion: 'system' },
  ),
  ground: v.fallback(
    v.object({
      exercise: v.fallback(v.pipe(v.string(), v.maxLength(64)), 'cyclic-sighing'),
      /** The length last chosen, in minutes. */
      minutes: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(60)), 2),
      /** The person's own pattern: seconds in, hold, out, hold; a hold of 0 is none. */
      pattern: v.fallback(
        v.object({ inS: breathS(1), holdS: breathS(0), outS: breathS(1), restS: breathS(0) }),
        { inS: 4, holdS: 0, outS: 6, restS: 0 },
      ),
      /** A soft tone, and a short vibration, at each change of phase. */
      tone: off,
      vibration: off,
      /** Asks how one feels before and after. */
      askFeeling: off,
      /** The chosen exercise starts when the popup opens. */
      atOnce: off,
    }),
    {
      exercise: 'cyclic-sighing',
      minutes: 2,
      pattern: { inS: 4, holdS: 0, outS: 6, restS: 0 },
      tone: false,
      vibration: false,
      askFeeling: false,
      atOnce: false,
    },
  ),
  popup: v.fallback(
    v.object({
      /** The pause length last chosen, in minutes. */
      pauseMinutes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)), 10),
    }),
    { pauseMinutes: 10 },
  ),
  cards: v.fallback(v.object({ favourites: ids, own: goodOnes(ownCard), hidden: ids }), {
    favourites: [],
    own: [],
    hidden: [],
  }),
  words: ownDeck(),
  ideas: ownDeck(),
  affirmations: ownDeck(),
  questions: ownDeck(),
  /** The if-then plan, in the person's own words: "If I feel …, then I take one breath before I send". */
  plan: v.fallback(
    v.nullable(
      v.object({
        feeling: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FEELING)),
        action: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ACTION)),
      }),
    ),
    null,
  ),
  reminders: v.fallback(
    v.object({
      checkIn: v.fallback(
        v.object({
          on: off,
          /** 0 is Sunday. */
          weekday: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 0),
          at: v.fallback(timeOfDay, '18:00'),
        }),
        { on: false, weekday: 0, at: '18:00' },
      ),
      practice: v.fallback(v.object({ on: off, at: v.fallback(timeOfDay, '08:00') }), {
        on: false,
        at: '08:00',
      }),
      promises: v.fallback(v.object({ on: off }), { on: false }),
      /** Nothing is told between these times; it waits for the end of them. */
      quiet: v.fallback(
        v.object({
          on,
          from: v.fallback(timeOfDay, '22:00'),
          to: v.fallback(timeOfDay, '07:00'),
        }),
        { on: true, from: '22:00', to: '07:00' },
      ),
    }),
    {
      checkIn: { on: false, weekday: 0, at: '18:00' },
      practice: { on: false, at: '08:00' },
      promises: { on: false },
      quiet: { on: true, from: '22:00', to: '07:00' },
    },
  ),
  /** Whether what was done is counted by day. */
  counts: v.fallback(v.object({ on }), { on: true }),
  rules: rulesWithFallback,
  /** Neutral titles and notifications, no badge numbers, nothing shown in the popup before a click. */
  discreet: off,
  /** Epoch ms at which the welcome was finished, or null. */
  welcomedAt: v.fallback(v.nullable(v.number()), null),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type ParsedSettings = Parsed<Settings>;
export type OwnCard = Settings['cards']['own'][number];
export type OwnItem = v.InferOutput<typeof ownItem>;
export type OwnDeck = Settings['words'];
export type SiteChoice = Settings['sites'][number];

export const defaultSettings: Settings = v.parse(settingsSchema, {
  version: SETTINGS_VERSION,
  sites: [],
  taught: [],
  prompt: { waitSeconds: 5, offers: {}, markButton: true },
  appearance: {},
  ground: {},
  popup: {},
  cards: {},
  words: {},
  ideas: {},
  affirmations: {},
  questions: {},
  plan: null,
  reminders: {},
  counts: {},
  rules: noRules,
  discreet: false,
  welcomedAt: null,
});

/**
 * Reads what the storage holds. Nothing stored is a first start and gives the defaults. A single bad field falls
 * back to its default; a value from a newer version, or one that is no settings at all, is reported and not used.
 * Never throws.
 */
export const parseSettings = parserOf<Settings>({
  version: SETTINGS_VERSION,
  schema: settingsSchema,
  steps: settingsSteps,
  first: defaultSettings,
});
