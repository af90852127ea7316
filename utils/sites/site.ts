/** What sends: Enter alone, or only with Ctrl or Cmd. */
export type SendKey = 'enter' | 'mod-enter';

/**
 * What Breather knows about a messaging site: literals only, one file a site. Selectors are read in
 * order; `:has()` is allowed. Each carries its reason as a comment.
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
  /**
   * Nobody looked at the whole site, as where a person showed one box: the general rules go on to
   * serve for the others.
   */
  othersByGeneralRules?: true;
  /** Boxes that match `composers` and yet are none: an edit box, a search field. */
  notComposers?: readonly string[];
  /**
   * The send button, told apart from what else takes its place. The nearest one to the composer
   * counts.
   */
  sendButtons: readonly string[];
  /**
   * Buttons that nothing but their words tell: they send when these begin with *send* in a language
   * we know.
   */
  buttonsBySaying?: readonly string[];
  /** Whether Enter alone sends, or only with Ctrl or Cmd. Shift+Enter is a newline everywhere. */
  sendKey: SendKey;
  /**
   * Composers in which Enter makes a newline and only Ctrl or Cmd+Enter sends, whatever `sendKey`
   * says.
   */
  enterIsNewlineWhen?: readonly string[];
  /**
   * The key that sends as well, with Alt alone; a `KeyboardEvent.code`, for Alt writes other
   * letters on some keyboards.
   */
  altSendKey?: 'KeyS';
  /** Where Enter makes a new line, Shift or Alt with it send as Ctrl and Cmd do. */
  anyModSends?: true;
  /** A list on which Enter picks a suggestion while it is shown, apart from what ARIA tells. */
  suggestions?: readonly string[];
  /**
   * What tells chats apart: a part of the address, the start of its path as the source of a
   * regular expression where threads and permalinks go on behind it, or the words of the nearest
   * such element around the composer (hashed at once). Absent: the whole address.
   */
  chatsBy?: 'path' | 'hash' | { pathStart: string } | { textOf: string };
  /** Enter sends even while the focus is outside of every field. */
  sendsFromAnywhere?: true;
  /**
   * None: nothing that we repeat is taken here, so the person presses send again.
   */
  release?: 'none';
  /**
   * Software that people host themselves: what stands in its pages at any address, and in no other
   * pages.
   */
  selfHostedWhen?: string;
  /** It keeps drafts in the browser by itself: they are there after their tab was closed. */
  keepsDrafts?: true;
  /** Too little is known to promise anything. */
  experimental?: true;
  /** The day on which these facts were last read. */
  checkedOn: string;
  confidence: 'high' | 'medium' | 'low';
}
