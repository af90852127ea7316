/**
 * The one object in which the scripts of a frame meet: the guard, and what comes once the person is
 * in a composer: the engine, the prompt, and the companion where a rule of the person's own is on.
 * It lives in the isolated world that all scripts of this extension share in a frame, out of the
 * page's sight. The pages and the background reach it through `scripting.executeScript`. Types
 * only: this file is in no bundle.
 */
import type { Stage } from '@/utils/engine/stage';
import type { FrameFact, FrameStatus } from '@/utils/extension/background-to-frame';
import type { Site } from '@/utils/sites/site';
import type { Heat, HeldLater, MarkChoice, MarkScope } from './heat';
import type { Act } from './repeat-act';
import type {
  FrameOptions,
  FrameStart,
  FrameState,
  HoldReason,
  Rule,
  SharedRule,
  SiteReminder,
} from './told-frame';

declare global {
  var breather: FrameBridge | undefined;
}

/**
 * Why it is not sure that an act sends: Enter may pick from an open list instead, or only
 * structure, words or place say that it sends, or that key broke a line before.
 */
export type Doubt = 'may-pick' | 'may-not-send';

/** A send that is about to be held. */
export interface HeldSend {
  composer: HTMLElement;
  /** The key of its mark, as it was when it was held. */
  key: string;
  /** What the person did: it is repeated as it was. */
  act: Act;
  /** Where there is one, the dialog asks; null where it is sure that the act sends. */
  doubt: Doubt | null;
  reason: HoldReason;
  /** Whether the time of its chat's rule is over, so that the person is asked if it goes on. */
  isChatDue: boolean;
  /** Since when it waits and until when, in epoch ms, where it was kept for later; or null. */
  later: Pick<HeldLater, 'keptAt' | 'untilAt'> | null;
}

/**
 * The guard's side, there from the start: where the person writes, and whether this copy still
 * counts.
 */
export interface Guard {
  /** Aborts when this copy lets go of the frame. */
  readonly signal: AbortSignal;
  /** The background's answer to the first composer, or null until it came. */
  start: FrameStart | null;
  /** The composers the person was in. */
  readonly known: Set<HTMLElement>;
  /** The one they were in last, or null. */
  composer: HTMLElement | null;
  /**
   * Where a letter need only be noted, for nothing waits for any of its events; null after every
   * other event, until the engine says so anew.
   */
  lettersIn: EventTarget | null;
  /** False once the extension was updated or removed: then nothing is held or shown. */
  isAlive(): boolean;
  /**
   * Hears the events of this window too: of a document around the composer's, or one that it moved
   * to.
   */
  listenIn(view: Window): void;
  /** Takes everything of ours out of the frame. */
  stop(): void;
  /** Called once marks can be made here. */
  beReady(): void;
}

/**
 * The engine's side: it tells what would send, and decides. Every call is synchronous and returns
 * at once.
 */
export interface Engine {
  /** Whether it can show the mark: the background answered. */
  isReady(): boolean;
  takeOver(state: FrameState): void;
  /** What the background told the frames of this tab. */
  told(fact: FrameFact): void;
  /** The person came to a composer, or went on: the mark button is shown as it is now. */
  refresh(): void;
  /** What the popup is told. */
  status(): FrameStatus;
  /**
   * Marks the draft last worked on in this frame, changes the scope of its mark, or takes the mark
   * back when it has this scope already; `toggle` marks for this message or takes any mark back;
   * `chat` makes or ends the rule of its chat. No mark is taken before the prompt is there to hold
   * it. Resolves to null when there is no composer here, or when no prompt could be brought in.
   */
  toggleMarkHere(asked: MarkChoice | 'toggle'): Promise<FrameStatus | null>;
  /** Null takes away the one that stood in for a try; the real one is brought when it is needed. */
  connectPrompt(create: ((frame: Frame) => Prompt) | null): void;
  connectCompanion(create: (frame: Frame) => Companion): void;
  /**
   * Every event of the windows that are heard, before the page hears of it. Its type and its target
   * come along, for to read them out of an event costs a letter more than all that is done with it.
   */
  onEvent(event: Event, type: string, target: EventTarget | null): void;
  /** A letter came where letters need only be noted. */
  noteLetter(): void;
  /** Notes the first cause for which an event went on as if it were none of ours. */
  noteFailure(cause: unknown): void;
  remove(): void;
}

/** What the person chose in the dialog. */
export type Choice =
  | { kind: 'keep-editing' }
  | { kind: 'send' }
  | { kind: 'urgent' }
  /** It waits in its box until then, in epoch ms. */
  | { kind: 'later'; untilAt: number }
  /** What waited is held no more, and stays in its box. */
  | { kind: 'let-go' }
  | { kind: 'rest' }
  /** The rule that holds it rests until tomorrow: to switch it off is for Settings. */
  | { kind: 'silence' }
  /** The rule of this chat ends. */
  | { kind: 'end-chat' }
  /** Enter makes a new line in this composer. */
  | { kind: 'newline' }
  /** What was held sends nothing here: it goes on, and is known from here on. */
  | { kind: 'not-send' };

/** The choices by which a message goes. */
export type SendChoice = Extract<Choice, { kind: 'send' | 'urgent' }>;

/** What was chosen can be taken back from the line that tells of it. */
export interface Undoable {
  /** Calls back with whether all is as it was, and kept so. */
  undo(done: (isDone: boolean) => void): void;
}

/** A line away from the composer. */
export type Notice =
  /** A marked message left without a pause. */
  | { kind: 'missed' }
  /** We could not deliver it; the next press of the site's own send passes. */
  | { kind: 'press-again' }
  /**
   * The chat or the draft is another one now, so nothing was sent. `draft` are the words that were
   * held, for the clipboard, when the person says so.
   */
  | { kind: 'changed'; draft: string }
  /** What was held is in no box any more, and we did not send it. `draft` is as above. */
  | { kind: 'words-gone'; draft: string }
  | ({ kind: 'kept-later'; untilAt: number; draft: string } & Undoable)
  /** `isDue`: its time had come, so that it is asked how it feels now. */
  | ({ kind: 'let-go'; isDue: boolean } & Undoable)
  /** What was kept for later went: how does it feel now? */
  | { kind: 'how-now' }
  | ({ kind: 'resting'; untilAt: number } & Undoable)
  /** Enter makes a new line in this composer from here on. */
  | ({ kind: 'newline' } & Undoable)
  /** Enter sends in it again. */
  | ({ kind: 'enter-sends' } & Undoable)
  /** A rule holds nothing until then. */
  | ({ kind: 'silenced'; what: SharedRule; untilAt: number } & Undoable)
  /** A reminder says nothing until then. */
  | ({ kind: 'quieted'; what: SiteReminder; untilAt: number } & Undoable)
  /** From here on every message of this chat is held, or no more by that rule. */
  | ({ kind: 'chat-held' | 'chat-ended' } & Undoable)
  /** The third hold in this chat that ended in editing: is it to be held always? */
  | { kind: 'offer-chat'; accept(): void }
  | ({ kind: 'switched-off'; what: SiteReminder } & Undoable)
  | { kind: 'undone' }
  /** What was chosen could not be kept, and is not so. */
  | { kind: 'not-kept' }
  /** One that the person switched on, with the ways to silence it. */
  | { kind: 'reminder'; reminder: SiteReminder };

/** What the engine shares of its frame with the prompt and the companion. */
export interface Frame {
  /** Aborts when this copy lets go of the frame. */
  readonly signal: AbortSignal;
  /** Where everything of ours is drawn. */
  readonly stage: Stage;
  /** What is known of the site in which this box is a composer, or null. */
  siteOf(composer: HTMLElement): Site | null;
  readonly options: FrameOptions | null;
  /** Whether what is about a chat can be kept here; see `FrameState`. */
  readonly keepsChats: boolean;
  /** What makes its drafts heated. */
  heat: Heat;
  keyOf(composer: HTMLElement): string;
  /** The scope of the mark that stands on this composer, or null. */
  scopeOf(composer: HTMLElement): MarkScope | null;
  /**
   * Marks, changes the scope or takes the mark back when it has this scope already; `toggle` marks
   * for this message, or takes back any mark and what a rule says of this draft; `chat` makes or
   * ends the rule of its chat.
   */
  toggleMark(composer: HTMLElement, asked: MarkChoice | 'toggle'): Promise<void>;
  /**
   * Whether every message of the chat of this key is held from here on. Calls back with whether
   * that is kept.
   */
  holdChat(key: string, isOn: boolean, told: (isKept: boolean) => void): void;
  /** The composer the person was in last, or null. */
  here(): HTMLElement | null;
  /** The rule of the person's own by which this draft counts as heated now, or null. */
  findRule(composer: HTMLElement): Rule | null;
  /** Draws the mark button anew, for the draft or the hour changed. */
  refresh(): void;
  /** The same, where a rule says something else of the draft than the button does. */
  refreshRule(): void;
  /** The person shows Breather this site: the panel for that comes into this tab. */
  teach(): void;
  /** Shows the reminder once; false when it can not be shown now. */
  remind(reminder: SiteReminder): boolean;
  /** Whether the event comes from what we draw. */
  isOwn(target: EventTarget | null): boolean;
}

/** The prompt's side. Every call is synchronous and returns at once. */
export interface Prompt {
  /**
   * It stands in for the real one while a person tries what they showed: what it holds is nothing
   * to note or count.
   */
  readonly isTrial?: true;
  /**
   * Shows the dialog for this send. Answers false when none could be shown; then nothing may be
   * held. After true the choice comes once, in a later turn, or never when the page takes our node
   * away.
   */
  hold(send: HeldSend, choose: (choice: Choice) => void): boolean;
  /**
   * True while the dialog is really on the screen, whatever the page did to our node. One that was
   * covered is opened anew, some times in a row; where that does not help it is closed, which is
   * said, and is open no more.
   */
  isOpen(): boolean;
  /**
   * Asked at each key inside the dialog: false on a button that sends, where Enter must not act,
   * for Escape, which ends the dialog here and now, and for a Tab that went round.
   */
  allowsKey(key: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean;
  /** The composer may stand elsewhere in the window. */
  composerMoved(): void;
  /** Shows this line in the place of the one before; null takes it away. */
  notify(notice: Notice | null): void;
  applyOptions(options: FrameOptions): void;
  /** Puts this rule to rest until tomorrow, or wakes it, and says so. */
  restRule(rule: SharedRule, isToRest: boolean): void;
  /**
   * Shows this reminder with the ways to silence it; false while something else is on the screen.
   */
  remind(reminder: SiteReminder): boolean;
  /** Takes all that it drew off the stage. */
  remove(): void;
}

/**
 * The companion's side: it knows the rules of the person's own, and sees what reminders need. No
 * Preact, no node.
 */
export interface Companion {
  /**
   * Looks at the draft in memory; what it finds there stays there. `isHeldChat` says whether its
   * chat has a rule.
   */
  findRule(composer: HTMLElement, isHeldChat: boolean): Rule | null;
  /** The person takes back what a rule says of this draft. It lasts until the draft is gone. */
  excuse(composer: HTMLElement): void;
  /** A message that was held went. */
  went(): void;
}

export interface FrameBridge {
  isAlive(): boolean;
  /** Null before it came. */
  engine: Engine | null;
  /**
   * The engine with what is known of the site, for a person may have shown a box that the general
   * rules take for none. Asks for it where it has not come; null where it could not be brought in.
   */
  ready(): Promise<Engine | null>;
  /** Asks the background anew: what is known of this site, and the scripts. */
  ask(): void;
  /** The engine calls this as it starts. */
  connectEngine(create: (guard: Guard) => Engine): void;
}
