/**
 * The one object in which the guard and the prompt of a frame meet. It lives in the isolated world that all
 * content scripts of this extension share in a frame, out of the page's sight. The pages and the background
 * reach it through `scripting.executeScript`.
 */
import type { MarkScope } from './guard-state';

declare global {
  var breather: FrameBridge | undefined;
}

/** What the person is asked while a message is held. */
export interface PromptRequest {
  /** How long *Send now* is not ready, in ms; 0 is ready at once. */
  waitMs: number;
  offers: PromptOffers;
}

/** The parts of the prompt that a person may switch off. */
export interface PromptOffers {
  longer: boolean;
  wait: boolean;
  feelings: boolean;
  rest: boolean;
}

export type Choice =
  | { kind: 'keep-editing' }
  | { kind: 'send' }
  | { kind: 'urgent' }
  | { kind: 'wait'; minutes: 10 | 20 }
  | { kind: 'rest' };

export type Notice =
  /** We could not deliver it; the next press of the site's own send passes. */
  | { kind: 'press-again' }
  /** The chat or the draft is another one now, so nothing was sent. */
  | { kind: 'changed' }
  | { kind: 'waiting'; untilAt: number }
  | { kind: 'resting'; untilAt: number };

export interface FrameOptions {
  waitMs: number;
  offers: PromptOffers;
  markButton: boolean;
  theme: 'system' | 'light' | 'dark';
  motion: 'system' | 'reduced';
}

/** What the mark button beside a composer shows and does. */
export interface MarkButton {
  composer: HTMLElement;
  scope: MarkScope | null;
  toggle(scope: MarkScope): void;
}

/** What the prompt script gives the guard. Every call is synchronous and returns at once. */
export interface Prompt {
  /** False when no dialog could be shown: then nothing may be held. */
  open(request: PromptRequest, choose: (choice: Choice) => void): boolean;
  /** True while the dialog is really on the screen, whatever the page did to our node. */
  isOpen(): boolean;
  close(): void;
  /** Whether an event of the page's window came from our own node. */
  isOwn(target: EventTarget | null): boolean;
  /** Asked at each Enter inside the dialog: false on a button that sends, where Enter must not act. */
  allowsEnter(): boolean;
  showMarkButton(button: MarkButton | null): void;
  notify(notice: Notice | null): void;
  applyOptions(options: FrameOptions): void;
  /** Takes every node of ours out of the page. */
  remove(): void;
}

/** What a frame tells the popup. */
export interface FrameStatus {
  composerSeen: boolean;
  scope: MarkScope | null;
  /** Whether the person's caret is, or last was, in this frame. */
  hasFocus: boolean;
}

export interface FrameBridge {
  isAlive(): boolean;
  status(): FrameStatus;
  /**
   * Marks the draft last worked on in this frame, or takes the mark back when it is marked so already.
   * Resolves to null when there is no composer here, or when no prompt could be brought in.
   */
  toggleMark(scope: MarkScope | 'toggle'): Promise<FrameStatus | null>;
  /** Called by the prompt script as it starts. */
  connectPrompt(prompt: Prompt): void;
}
