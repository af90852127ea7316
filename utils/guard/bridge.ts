/**
 * The one object in which the guard and the prompt of a frame meet. It lives in the isolated world that all
 * scripts of this extension share in a frame, out of the page's sight. The pages and the background reach it
 * through `scripting.executeScript`. Types only: this file is in no bundle.
 */
import type { Site } from '@/utils/sites/site';
import type { GuardState, MarkScope } from './guard-state';

declare global {
  var breather: FrameBridge | undefined;
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
  /** The if-then plan in the person's own words, or null: shown in the prompt, never in the page. */
  plan: IfThenPlan | null;
}

export interface IfThenPlan {
  feeling: string;
  action: string;
}

/** How the person was about to send: a key in the composer, the send button, the submit of its form. */
export type Way = 'key' | 'press' | 'submit';

/** A send that is about to be held. */
export interface HeldSend {
  composer: HTMLElement;
  /** The key of its mark. */
  key: string;
  way: Way;
  /** The button the person pressed, or null. */
  pressed: HTMLElement | null;
  /** Whether Ctrl or Cmd was down with the key. */
  isModified: boolean;
}

/** The guard's side: what it knows of its frame. */
export interface Frame {
  readonly site: Site | null;
  readonly options: FrameOptions | null;
  state: GuardState;
  keyOf(composer: HTMLElement): string;
  /** Takes the next state, and keeps the mark and the rest of `key` beyond this page. */
  change(state: GuardState, key: string): void;
  /** Starts a pause of so many minutes, in the whole browser. */
  startPause(minutes: number): void;
}

/** The prompt's side. Every call is synchronous and returns at once. */
export interface Prompt {
  /**
   * Shows the dialog for this send. Answers false when none could be shown; then nothing may be held. From true on
   * the prompt brings the send to its end, through the state of the frame.
   */
  hold(send: HeldSend): boolean;
  /** True while the dialog is really on the screen, whatever the page did to our node. */
  isOpen(): boolean;
  /** The person's own press was let through: watch whether it delivers. */
  watchDelivery(composer: HTMLElement, key: string): void;
  /** Whether an event of the page's window came from our own node. */
  isOwn(target: EventTarget | null): boolean;
  /** Asked at each Enter inside the dialog: false on a button that sends, where Enter must not act. */
  allowsEnter(): boolean;
  /** Shows the mark button beside this composer, as its mark is now; null hides it. */
  showMarkButton(composer: HTMLElement | null): void;
  /** Marks, changes the scope or takes the mark back; `toggle` marks for this message or takes any mark back. */
  toggleMark(composer: HTMLElement, scope: MarkScope | 'toggle'): void;
  applyOptions(options: FrameOptions): void;
  /** Takes every node of ours out of the page. */
  remove(): void;
}

/** What a frame tells the popup. */
export interface FrameStatus {
  composerSeen: boolean;
  scope: MarkScope | null;
  /** Whether the person's caret is in a composer of this frame. */
  hasFocus: boolean;
}

export interface FrameBridge {
  isAlive(): boolean;
  status(): FrameStatus;
  /**
   * Marks the draft last worked on in this frame, changes the scope of its mark, or takes the mark back when it has
   * this scope already; `toggle` marks for this message or takes any mark back. Resolves to null when there is no
   * composer here, or when no prompt could be brought in.
   */
  toggleMark(scope: MarkScope | 'toggle'): Promise<FrameStatus | null>;
  /** Called by the prompt script as it starts; gives it the guard's side. */
  connectPrompt(create: (frame: Frame) => Prompt): void;
}
