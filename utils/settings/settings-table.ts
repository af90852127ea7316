/** Every setting there is. A new one is a row here, a view and a sentence. */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import {
  FEWEST_MANY,
  LONGEST_EXERCISE_MINUTES,
  LONGEST_MESSAGE_WORDS,
  LONGEST_PART_S,
  LONGEST_PAUSE_MINUTES,
  LONGEST_PAUSE_WORD,
  LONGEST_WAIT_S,
  MOST_MANY,
  SHORTEST_BREATH_S,
  SHORTEST_MESSAGE_WORDS,
} from '@/utils/practice/limits';
import { epochMs } from '@/utils/time/epoch-ms';
import { type Answers, row, rowOfParts, rowOrLeast } from './define-table';
import { learntSelectors } from './learnt-selectors';
import { ownCard, ownItem } from './own-texts';
import { ownWords } from './own-words';
import { ifThenPlans } from './plans';
import { sendKeys, sitePattern, taughtSite } from './taught-site';

/** How a practice goes and how Breather looks: the same everywhere. */
const taste: Answers = { goesAlong: 'whole', comesIn: 'withFile', isToldToFrames: false };

/** As `taste`, and a frame of a site needs it. */
const shownTaste: Answers = { ...taste, isToldToFrames: true };

/** What the person made of a deck. */
const ofDeck: Answers = { goesAlong: 'byItem', comesIn: 'withFile', isToldToFrames: false };

/**
 * Whether and how a message is held here. Each device says it for itself, and a file only where it
 * is ticked.
 */
const holding: Answers = { goesAlong: 'never', comesIn: 'whenTicked', isToldToFrames: true };

/** Of this browser alone. */
const ofThisBrowser: Answers = { goesAlong: 'never', comesIn: 'never', isToldToFrames: false };

const sendKey = v.picklist(sendKeys);

const siteChoice = v.object({
  pattern: sitePattern,
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

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const ids = lenientList(v.pipe(v.string(), v.maxLength(64)));
const said = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/**
 * What the person made of one deck: the ones they marked, and the ones they do not want to see.
 * What they wrote lies in the journal; in `own` is what is still to move there, out of an earlier
 * Breather.
 */
const deckOf = <Item extends v.GenericSchema>(item: Item) =>
  rowOfParts<{ own: v.InferOutput<Item>[]; favourites: string[]; hidden: string[] }>(
    { own: lenientList(item), favourites: ids, hidden: ids },
    { own: [], favourites: [], hidden: [] },
    ofDeck,
  );

const toggle = (first: boolean, answers: Answers) => row(v.boolean(), first, answers);
const seconds = (least: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(LONGEST_PART_S));

/** `HH:MM` of the local day, 24 hours. */
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/** One of them at least: with none, a rule that is on would do nothing. */
const weekdays = v.pipe(
  v.array(v.unknown()),
  lenientList(weekday),
  v.minLength(1),
  v.transform((days) => [...new Set(days)].sort()),
);

const messageWords = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(SHORTEST_MESSAGE_WORDS),
  v.maxValue(LONGEST_MESSAGE_WORDS),
);

const pauseMinutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(LONGEST_PAUSE_MINUTES),
);

/** Epoch ms until which a rule rests, because the person said *not today*; null is no rest. */
const restUntilAt = (isToldToFrames: boolean) =>
  row(v.nullable(epochMs), null, { ...ofThisBrowser, isToldToFrames });

/** The sites that a rule is for. One that is turned off, or taken away, stays: it may come back. */
const someSites = v.pipe(
  v.array(v.unknown()),
  lenientList(sitePattern),
  v.transform((patterns) => [...new Set(patterns)]),
);

/**
 * Null is all of the person's sites. What cannot be read is none of them: the rule then does
 * nothing, and in Settings says that no site is ticked.
 */
const sitesOfRule = (answers: Answers) => rowOrLeast(v.nullable(someSites), null, [], answers);

/** Whether a rule holds the message, or says a line, as it does where that cannot be read. */
const howOfRule = (first: 'hold' | 'tell') =>
  rowOrLeast(v.picklist(['hold', 'tell']), first, 'tell', holding);

const reminding: Answers = { ...shownTaste, goesAlong: 'never' };

export const settingsTable = {
  /**
   * A file brings which ones there are, each of them off, and what sends there where that is
   * ticked.
   */
  sites: row(lenientList(siteChoice), [], holding),
  /**
   * What the person showed Breather of sites. It goes before what we know of them, and comes to a
   * frame as its site.
   */
  taught: row(lenientList(taughtSite), [], { ...holding, isToldToFrames: false }),
  prompt: {
    /** How long *Send now* takes to be ready. */
    waitSeconds: row(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_WAIT_S)),
      5,
      holding,
    ),
    offers: rowOfParts(
      { longer: v.boolean(), wait: v.boolean(), feelings: v.boolean(), rest: v.boolean() },
      { longer: true, wait: true, feelings: true, rest: true },
      shownTaste,
    ),
    /** Asks a question: another one each week, or the one with this id. */
    question: rowOfParts<{ on: boolean; pinned: string | null }>(
      { on: v.boolean(), pinned: v.nullable(id) },
      { on: true, pinned: null },
      shownTaste,
    ),
    markButton: toggle(true, holding),
  },
  appearance: {
    theme: row(v.picklist(['system', 'light', 'dark']), 'system', shownTaste),
    motion: row(v.picklist(['system', 'reduced']), 'system', shownTaste),
  },
  ground: {
    exercise: row(v.pipe(v.string(), v.maxLength(64)), 'cyclic-sighing', taste),
    /** The length last chosen, in minutes. */
    minutes: row(v.pipe(v.number(), v.minValue(1), v.maxValue(LONGEST_EXERCISE_MINUTES)), 2, taste),
    /**
     * The person's own pattern: seconds in, hold, out, hold; a hold of 0 is none. One that is no
     * breath falls back whole.
     */
    pattern: row(
      v.object({
        inS: seconds(SHORTEST_BREATH_S),
        holdS: seconds(0),
        outS: seconds(SHORTEST_BREATH_S),
        restS: seconds(0),
      }),
      { inS: 4, holdS: 0, outS: 6, restS: 0 },
      taste,
    ),
    /** A soft tone, and a short vibration, at each change of phase. */
    tone: toggle(false, taste),
    vibration: toggle(false, taste),
    /** Asks how one feels before and after. */
    askFeeling: toggle(false, taste),
    /** The chosen exercise starts when the popup opens. */
    atOnce: toggle(false, taste),
  },
  popup: {
    /** The pause length last chosen, in minutes. */
    pauseMinutes: row(pauseMinutes, 10, { ...taste, goesAlong: 'never' }),
  },
  cards: deckOf(ownCard),
  words: deckOf(ownItem),
  ideas: deckOf(ownItem),
  affirmations: deckOf(ownItem),
  questions: deckOf(ownItem),
  /**
   * The if-then plans, in the person's own words: "If I feel …, then I take one breath before I
   * send".
   */
  plans: row(ifThenPlans, [], shownTaste),
  /** What the person agreed on with another one, for a pause that both of them take. */
  ourPause: row(
    v.nullable(
      v.object({
        /** What either of them says, and both stop. */
        word: said(LONGEST_PAUSE_WORD),
        minutes: pauseMinutes,
        /** Who comes back to the talk first. */
        comesBack: v.picklist(['me', 'them', 'sayer']),
        /** The lines of the deck that say what it is not, by their ids. */
        isNot: ids,
      }),
    ),
    null,
    taste,
  ),
  reminders: {
    checkIn: rowOfParts(
      {
        on: v.boolean(),
        /** 0 is Sunday. */
        weekday,
        at: timeOfDay,
      },
      { on: false, weekday: 0, at: '18:00' },
      taste,
    ),
    practice: rowOfParts({ on: v.boolean(), at: timeOfDay }, { on: false, at: '08:00' }, taste),
    promises: rowOfParts({ on: v.boolean() }, { on: false }, taste),
    /** Nothing is told between these times; it waits for the end of them. */
    quiet: rowOfParts(
      { on: v.boolean(), from: timeOfDay, to: timeOfDay },
      { on: true, from: '22:00', to: '07:00' },
      taste,
    ),
  },
  counts: {
    /** Whether what was done is counted by day. */
    on: toggle(true, taste),
  },
  /**
   * What a person switched on for their chats: hours, words and reminders of their own. All of it
   * is off at first.
   */
  rules: {
    /** Every draft on these sites counts as heated. */
    site: {
      on: toggle(false, holding),
      sites: row(someSites, [], holding),
      restUntilAt: restUntilAt(true),
    },
    /** In these hours every draft counts as heated, or a line says that it is late. */
    lateHours: {
      on: toggle(false, holding),
      how: howOfRule('hold'),
      from: row(timeOfDay, '22:00', holding),
      to: row(timeOfDay, '06:00', holding),
      /** The days on which these nights begin; 0 is Sunday. */
      days: row(weekdays, [0, 1, 2, 3, 4, 5, 6], holding),
      sites: sitesOfRule(holding),
      restUntilAt: restUntilAt(true),
    },
    /** A draft that holds one of them counts as heated. */
    words: {
      on: toggle(false, holding),
      list: row(ownWords, [], holding),
      sites: sitesOfRule(holding),
      restUntilAt: restUntilAt(true),
    },
    /** A draft that looks like this counts as heated. */
    looks: {
      on: toggle(false, holding),
      /** Three words or more in capitals. */
      capitals: toggle(true, holding),
      /** Three or more of ! and ? in a row. */
      marks: toggle(true, holding),
      /** More words than so many; null is any length. */
      longerThan: row(v.nullable(messageWords), null, holding),
      sites: sitesOfRule(holding),
      restUntilAt: restUntilAt(true),
    },
    /** After so many messages in a minute the next one counts as heated, or a line says so. */
    manyMessages: {
      on: toggle(false, holding),
      how: howOfRule('tell'),
      most: row(
        v.pipe(v.number(), v.integer(), v.minValue(FEWEST_MANY), v.maxValue(MOST_MANY)),
        6,
        holding,
      ),
      sites: sitesOfRule(holding),
      restUntilAt: restUntilAt(true),
    },
    /** It tells, and holds nothing. */
    longStretch: {
      on: toggle(false, reminding),
      sites: sitesOfRule(reminding),
      restUntilAt: restUntilAt(false),
    },
  },
  /**
   * Neutral titles and notifications, no badge numbers, nothing shown in the popup before a click.
   */
  discreet: toggle(false, ofThisBrowser),
  /** Epoch ms at which the welcome was finished, or null. */
  welcomedAt: row(v.nullable(v.number()), null, ofThisBrowser),
};
