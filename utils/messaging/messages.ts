/**
 * What crosses the borders between contexts. One type per direction; requests are verbs, facts are past tense.
 * No message ever carries a word of a draft, a name, a title or an address of a chat.
 */
import type { Feeling } from '@/utils/cards/feelings';
import type { FrameOptions } from '@/utils/guard/bridge';
import type { Mark, Rest } from '@/utils/guard/guard-state';

/** What a frame must know to guard its composers. */
export interface FrameState {
  /** Salt of the conversation hashes, new with each browser session. */
  salt: string;
  options: FrameOptions;
  marks: Mark[];
  rests: Rest[];
}

/** From a guarded frame to the background. */
export type FrameRequest =
  /** A composer was focused: send the state, bring the prompt into this frame. Reply: FrameState. */
  | { kind: 'startFrame' }
  /**
   * The mark and the rest of one conversation are now these; null says there is none. One key at a time, so that
   * two tabs never overwrite each other's marks. Reply: null.
   */
  | { kind: 'keepMark'; key: string; mark: Mark | null; rest: Rest | null }
  /** Reply: null. */
  | { kind: 'startPause'; minutes: number }
  /** Reply: Suggestion or null. */
  | { kind: 'suggest'; feeling: Feeling }
  /** Reply: null. */
  | { kind: 'openPage'; page: 'support' | 'ground' };

export interface Suggestion {
  thought: string;
  reframe: string;
  starter: string;
}

/** From the background to the guarded frames of a tab. */
export interface FrameStateChanged {
  kind: 'frameStateChanged';
  state: FrameState;
}
