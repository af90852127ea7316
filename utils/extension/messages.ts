/**
 * What crosses the borders between contexts. One type per direction; requests are verbs, facts are past tense.
 * No message ever carries a word of a draft, a name, a title or an address of a chat.
 */

import type { FrameOptions, Rule, SiteReminder } from '@/utils/engine/bridge';
import type { Mark, Rest } from '@/utils/engine/heat';
import type { Feeling } from '@/utils/practice/feelings';
import type { outcomeKinds } from '@/utils/record/counts';
import type { HealthFact } from '@/utils/settings/health';
import type { ShownParts, TaughtParts } from '@/utils/settings/taught-site';
import type { SendKey, Site } from '@/utils/sites/site';

/** What a frame must know to guard its composers. */
export interface FrameState {
  /** Salt of the conversation hashes, new with each browser session. */
  salt: string;
  options: FrameOptions;
  /** Rises with each change of what follows; a lower one under the same salt is out of date. */
  revision: number;
  marks: Mark[];
  rests: Rest[];
  /** Epoch ms until which every draft counts as heated, because the person started a pause; null: no pause. */
  pauseEndsAt: number | null;
}

/** The first answer to a frame. */
export interface FrameStart extends FrameState {
  /** What is known of the site of the frame's address; null where only the general rules apply. */
  site: Site | null;
}

/** From a guarded frame to the background. */
export type FrameRequest =
  /** A box was focused that the general rules take for no composer: the site may name it one. Reply: Site or null. */
  | { kind: 'findSite' }
  /** A composer was focused: send the state, bring the engine into this frame. Reply: FrameStart. */
  | { kind: 'startFrame' }
  /** Something of this frame is heated, or about to be: bring the prompt. Reply: true when it was brought. */
  | { kind: 'startPrompt' }
  /** Something that concerns the frame changed, as it was told. Reply: FrameState. */
  | { kind: 'readState' }
  /**
   * The mark and the rest of one conversation are now these; null says there is none. One key at a time, so that
   * two tabs never overwrite each other's marks. The salt is the one that the key was made with. Reply: the revision
   * that holds it.
   */
  | { kind: 'keepMark'; key: string; salt: string; mark: Mark | null; rest: Rest | null }
  /** Reply: when the pause ends, in epoch ms, once it is kept. */
  | { kind: 'startPause'; minutes: number }
  /** Reply: Suggestion. */
  | { kind: 'suggest'; feeling: Feeling }
  /** How the prompt ended, for the counts. Reply: null. */
  | { kind: 'noteOutcome'; outcome: PromptOutcome }
  /** A rule or a reminder for chats is on: bring the companion into this frame. Reply: true when it was brought. */
  | { kind: 'startCompanion' }
  /**
   * What sends on the site of the frame: as the person said, or as was seen in use. Null takes back what was said, or
   * unlearns. Reply: true when it is kept.
   */
  | { kind: 'keepSendKey'; sendKey: SendKey | null; isChosen: boolean }
  /** Use, or the person, showed whether a press on this sends on the site of the frame. Reply: true when it is kept. */
  | { kind: 'keepLearnt'; selector: string; doesSend: boolean }
  /** The person silences a rule or a reminder until tomorrow. Reply: when that ends, in epoch ms, once it is kept. */
  | { kind: 'silence'; what: Rule | SiteReminder }
  /** For good, which a rule that holds messages is from Settings alone. Reply: true when it is kept. */
  | { kind: 'switchOff'; what: SiteReminder }
  /** Takes either back. Reply: true when it is kept. */
  | { kind: 'endSilence'; what: Rule | SiteReminder }
  /** A message went, or the person is still in a chat. Reply: SiteReminder or null. */
  | { kind: 'noteAct'; act: 'sent' | 'active' }
  /** Reply: null. */
  | { kind: 'openPage'; page: 'support' | 'ground' }
  /** What the frame met on its site, for its health. Reply: null. */
  | { kind: 'noteHealth'; facts: HealthFact[] }
  /**
   * The person wants to show Breather this site. What they wrote in and what they pressed, as structural selectors where
   * they are known, are filled in. Reply: true when it has begun.
   */
  | { kind: 'startTeach'; composer: string | null; sendButton: string | null }
  /** The person showed a box and what sends it. Reply: TaughtReply. */
  | { kind: 'keepTaught'; shown: ShownParts }
  /** The person takes it back: this is taught of the site now, or nothing. Reply: TaughtReply. */
  | { kind: 'restoreTaught'; parts: TaughtParts | null }
  /** Of the frames of a tab in which something is shown, this one goes on alone; empty: none does. Reply: null. */
  | { kind: 'takeTeaching'; by: string };

/** Goes along with each request. One whose answer was lost is made again with the same. */
export interface Asked {
  /** Epoch ms. */
  askedAt: number;
  /** No other request has the same. */
  askedAs: string;
}

export interface TaughtReply {
  /** What was taught of the site before. */
  before: TaughtParts | null;
}

export type PromptOutcome = (typeof outcomeKinds)[number];

export interface Suggestion {
  /** Said as the person's own, and true whatever happened. */
  line: string;
  /** A whole sentence to send. */
  starter: string;
}

/** From the background to the guarded frames of a tab: each that needs it reads its own state anew. */
export interface FrameStateChanged {
  kind: 'frameStateChanged';
}

/** A site was turned off or its permission taken back: its frames take everything of ours out and let go. */
export interface SiteTurnedOff {
  kind: 'siteTurnedOff';
  /** Source of a regular expression that the `self.origin` of these frames matches as a whole. */
  origins: string;
}

/**
 * The shortcut was pressed over a page of the extension itself, where no script can be injected: the practice
 * chat marks its own draft.
 */
export interface PracticeMarkRequested {
  kind: 'practiceMarkRequested';
}

/** One frame of the tab goes on with being shown what to do; the others let it be. */
export interface TeachingTaken {
  kind: 'teachingTaken';
  by: string;
}

/** All that the background says to the frames of a tab. A frame ignores kinds that it does not know. */
export type FrameFact = FrameStateChanged | SiteTurnedOff | PracticeMarkRequested | TeachingTaken;
