/**
 * All that the background and the popup say to frames and ask of them. Facts go to every frame of a
 * tab and have no reply. What is asked goes through the object that a frame holds
 * (`utils/engine/bridge.ts`), and its replies are parsed by the schemas here. Nothing of it carries
 * a word of a draft, a name, a title or an address of a chat.
 */
import * as v from 'valibot';
import type { HoldReason } from '@/utils/engine/told-frame';
import { chatKey } from '@/utils/settings/session';
import { namesOf } from './by-name';

/** What is told, each kind in the past tense. A frame ignores kinds that it does not know. */
export type FrameFact =
  /** Each frame that needs it reads its own state anew. */
  | { kind: 'frameStateChanged' }
  /**
   * A site was turned off or its permission taken back: its frames take everything of ours out and
   * let go. `origins` is the source of a regular expression that the `self.origin` of these frames
   * matches as a whole.
   */
  | { kind: 'siteTurnedOff'; origins: string }
  /**
   * The shortcut was pressed over a page of the extension itself, where no script can be injected:
   * the practice chat marks its own draft.
   */
  | { kind: 'practiceMarkRequested' }
  /** One frame of the tab goes on with being shown what to do; the others let it be. */
  | { kind: 'teachingTaken'; by: string };

/** The compiler names the ones that are missing. */
const holdReasons = namesOf<Record<HoldReason, null>>({
  mark: null,
  pause: null,
  later: null,
  chat: null,
  site: null,
  lateHours: null,
  words: null,
  looks: null,
  manyMessages: null,
});

/** The reply to `status` and `toggleMark` of a guard. */
export const frameStatus = v.object({
  composerSeen: v.boolean(),
  scope: v.nullable(v.picklist(['message', 'hour', 'morning'])),
  /** Why that draft would be held, or null. */
  reason: v.nullable(v.picklist(holdReasons)),
  /** Whether its chat has a rule of its own. */
  isHeldChat: v.boolean(),
  /** Whether one can be kept. */
  keepsChats: v.boolean(),
  /** The chat of the composer that is written in, as in `HeldChat`; null where there is none. */
  chat: v.nullable(chatKey),
  /** Whether the person's caret is in a composer of this frame. */
  hasFocus: v.boolean(),
});

export type FrameStatus = v.InferOutput<typeof frameStatus>;

const elementStructure = v.object({
  tag: v.string(),
  attributes: v.array(v.string()),
  /** Null where no structure tells it apart. */
  selector: v.nullable(v.string()),
  isInShadow: v.boolean(),
});

/** The reply to `describe` of the teach script. */
export const pageStructure = v.object({
  boxes: v.array(elementStructure),
  /** Near the lowest box, where chats have theirs; the nearest first. */
  buttons: v.array(elementStructure),
});

export type ElementStructure = v.InferOutput<typeof elementStructure>;
export type PageStructure = v.InferOutput<typeof pageStructure>;
