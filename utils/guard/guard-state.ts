/** How long a mark lasts: until this message is delivered, an hour, or the next morning. */
export type MarkScope = 'message' | 'hour' | 'morning';

/** A mark the person made on the drafts of one composer in one conversation. */
export interface Mark {
  /** Salted hash of conversation and composer. */
  key: string;
  scope: MarkScope;
  /** Epoch ms at which it fades by itself. */
  untilAt: number;
}

/** A conversation in which nothing is held until `untilAt`, because the person said so in the prompt. */
export interface Rest {
  key: string;
  untilAt: number;
}
