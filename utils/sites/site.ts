/**
 * What Breather knows about a messaging site: literals only, one file a site. Selectors are read in order; `:has()`
 * is allowed. Each carries its reason as a comment.
 */
export interface Site {
  id: string;
  name: string;
  /** Match patterns of whole hosts. */
  matches: readonly string[];
  /** When two apps share a host, how this one's path begins. */
  pathPrefix?: string;
  /** The boxes in which a message is written. With data, nothing else on the site is a composer. */
  composers: readonly string[];
  /** Boxes that match `composers` and yet are none: an edit box, a search field. */
  notComposers?: readonly string[];
  /** The send button, told apart from what else takes its place. The nearest one to the composer counts. */
  sendButtons: readonly string[];
  /** Whether Enter alone sends, or only with Ctrl or Cmd. Shift+Enter is a newline everywhere. */
  sendKey: 'enter' | 'mod-enter';
  /** A list on which Enter picks a suggestion while it is shown, apart from what ARIA tells. */
  suggestions?: readonly string[];
  /** What tells conversations apart: a part of the address, or the words of an element (hashed at once). */
  conversation: 'path' | 'hash' | { textOf: string };
  /** Enter sends even while the focus is outside of every field. */
  sendsFromAnywhere?: true;
  /** How the composer is released: click is the default, mouse is mousedown, mouseup and click. */
  release?: 'mouse';
  /** The day on which these facts were last read. */
  checkedOn: string;
  confidence: 'high' | 'medium' | 'low';
}
