/** What the background tells a frame, and by what its drafts may be held. Types only. */
import type { SendKey, Site } from '@/utils/sites/site';
import type { HeldChat, HeldLater, Mark, Rest } from './heat';

/** What a frame must know to guard its composers. */
export interface FrameState {
  /** Salt of the chat hashes, new with each browser session. */
  salt: string;
  options: FrameOptions;
  /** Rises with each change of what follows; a lower one under the same salt is out of date. */
  revision: number;
  marks: Mark[];
  rests: Rest[];
  chats: HeldChat[];
  later: HeldLater[];
  /** Whether a rule for a chat can be kept: nothing of a private window or of our own pages is. */
  keepsChats: boolean;
  /**
   * Epoch ms until which every draft counts as heated, because the person started a pause; null: no
   * pause.
   */
  pauseEndsAt: number | null;
  /** The only chat that the pause is about, as in `HeldChat`; null: it is about every draft. */
  pauseChat: string | null;
  /**
   * The chat, as in `HeldChat`, whose message the person asked to look at again, and when, in epoch
   * ms; null: none of this origin.
   */
  look: { chat: string; askedAt: number } | null;
}

/** The first answer to a frame. */
export interface FrameStart extends FrameState {
  /** What is known of the site of the frame's address; null where only the general rules apply. */
  site: Site | null;
}

/** The parts of the prompt that a person may switch off. */
export interface PromptOffers {
  longer: boolean;
  wait: boolean;
  feelings: boolean;
  rest: boolean;
}

export interface FrameOptions {
  /** How long *Send now* is not ready, in ms; 0 is ready at once. */
  waitMs: number;
  offers: PromptOffers;
  markButton: boolean;
  theme: 'system' | 'light' | 'dark';
  motion: 'system' | 'reduced';
  /** The if-then plans, in the person's own words: shown in the prompt, never in the page. */
  plans: readonly IfThenPlan[];
  /** This week's question, or the one that the person pinned; null where they want none. */
  question: string | null;
  /**
   * What the person said and what use has shown of sending, for the sites where there is something.
   */
  uses: readonly KnownUse[];
  rules: SiteRules;
}

/** What is known of sending on one site beside its data. */
export interface KnownUse {
  /** Source of a regular expression that the `self.origin` of these frames matches as a whole. */
  origins: string;
  /** What the person said in the settings or in the prompt, or null. */
  chosen: SendKey | null;
  /** What was seen in use, or null. */
  learnt: SendKey | null;
  /** Structural selectors of what use has shown to send a message. */
  sends: readonly string[];
  /** The same of what was pressed and sent none. */
  others: readonly string[];
}

/**
 * What the person switched on for the site of this frame; null and false are off. Nothing of it
 * holds before `restUntilAt`.
 */
export interface SiteRules {
  /** Every message here counts as heated. */
  site: { restUntilAt: number | null } | null;
  /**
   * In these hours every draft counts as heated, in the nights that begin on these days; 0 is
   * Sunday.
   */
  lateHours: {
    from: string;
    to: string;
    days: readonly number[];
    restUntilAt: number | null;
  } | null;
  /** The person's own words: a draft that holds one counts as heated. */
  words: { list: readonly string[]; restUntilAt: number | null } | null;
  /**
   * How it looks: words in capitals, marks in a row, more words than so many; null is any length.
   */
  looks: {
    capitals: boolean;
    marks: boolean;
    longerThan: number | null;
    restUntilAt: number | null;
  } | null;
  /** After so many messages in a minute the next one counts as heated. */
  manyMessages: { most: number; restUntilAt: number | null } | null;
  /** Whether a reminder is on, so that the background wants to hear of what is done here. */
  tells: boolean;
}

/** A rule of the person's own by which a draft counts as heated. */
export type Rule = 'chat' | 'site' | 'lateHours' | 'words' | 'looks' | 'manyMessages';

/** One that rests until tomorrow for all chats. A chat rests by itself. */
export type SharedRule = Exclude<Rule, 'chat'>;

/** A reminder that the background lets be shown, silenced with one press from where it appears. */
export type SiteReminder = 'lateHours' | 'manyMessages' | 'longStretch';

/** Why a send is held: the person's mark, their pause, or a rule of theirs. */
export type HoldReason = 'mark' | 'pause' | 'later' | Rule;

/** With a sign, which is met where a rule holds, or with a feeling in the person's own words. */
export type IfThenPlan = { sign: Rule; action: string } | { feeling: string; action: string };
