/**
 * What must be true of a chat after each act, worked out without the guard: only from what the
 * person was told. Pure but for the object itself.
 */
import type { Act, Choice, HeatedBy } from './acts';

export type ChatName = 'first' | 'other';

export class Expected {
  chat: ChatName = 'first';
  draft = '';
  /** What stands in the thread, or null while there is none. */
  threadDraft: string | null = null;
  /** What the page of now got; another load of it begins anew. */
  delivered: string[] = [];
  /** How many presses on what sends nothing it got. */
  pressed = 0;
  isDialogOpen = false;
  /** The chat in which the person's next press goes through, because ours could not, or null. */
  private open: ChatName | null = null;
  private marks: Record<ChatName, 'message' | 'hour' | null> = { first: null, other: null };
  /** What the page kept of the chat that is not shown. */
  private kept: Record<ChatName, string> = { first: '', other: '' };
  /** *A little longer* was chosen, so *Send now* is not ready. */
  private isSlow = false;
  /** The composer was replaced behind the dialog: what was held is not there any more. */
  private isHeldGone = false;
  /**
   * The page took the marked draft out of the box, so its mark waits for it: what the person writes
   * next is another message. A mark for an hour is the chat's.
   */
  private isMarkedGone = false;
  /** A mark waits for a draft that the page took; a page that is loaded anew knows no draft. */
  private isWaiting = false;

  constructor(private readonly heatedBy: HeatedBy = 'mark') {}

  get isMarked(): boolean {
    return this.isRuled ? this.draft !== '' : this.marks[this.chat] !== null;
  }

  private get isRuled(): boolean {
    return this.heatedBy === 'rule';
  }

  /** Whether the next press in this chat opens the dialog. */
  get isHeld(): boolean {
    return this.isMarked && this.open !== this.chat;
  }

  /** Whether the person could do this now; what they could not is left out. */
  allows(act: Act): boolean {
    if (this.isRuled && changesHeat(act)) return false;
    switch (act.kind) {
      case 'choose':
        return this.isDialogOpen && this.allowsChoice(act.choice);
      case 'take-our-node':
        // Where the box is gone, the dialog does not come back.
        return this.isDialogOpen && !this.isHeldGone;
      case 'remount':
      case 'lose-worker':
      case 'scroll':
      case 'set-answer':
      case 'toggle-neighbour':
        return true;
      case 'reload':
        // The mark would stand beside the empty box then.
        return !this.isWaiting;
      case 'send-twice':
        return !this.isDialogOpen && this.draft !== '' && this.isHeld;
      case 'break-line':
        return !this.isDialogOpen && this.draft !== '';
      case 'readdress':
        // Where nothing stands, nothing tells whether it is the same chat.
        return this.draft !== '';
      case 'redraw':
        // Each editor would put several lines back in its own way.
        return !this.draft.includes('\n');
      case 'send':
        // An Enter in an emptied box is a new line to some editors, and so begins another message.
        return !this.isDialogOpen && !this.isMarkedGone;
      case 'send-in-thread':
      case 'close-thread':
        return !this.isDialogOpen && this.threadDraft !== null;
      default:
        return !this.isDialogOpen;
    }
  }

  private allowsChoice(choice: Choice): boolean {
    const wantsSend = ['send-now', 'send-now-and-enter', 'enter-on-send'].includes(choice);
    return !(wantsSend && this.isSlow);
  }

  write(text: string): void {
    // What was let go is gone from the box: what is written now is another message.
    if (this.draft === '' && this.open === this.chat) this.open = null;
    if (this.isMarkedGone && this.marks[this.chat] === 'message') {
      this.marks[this.chat] = null;
      this.isWaiting = true;
    }
    this.isMarkedGone = false;
    this.draft += text;
  }

  writeInThread(text: string): void {
    this.threadDraft = (this.threadDraft ?? '') + text;
  }

  sendInThread(): void {
    if (this.threadDraft) this.delivered.push(`in thread: ${this.threadDraft}`);
    this.threadDraft = '';
  }

  closeThread(): void {
    this.threadDraft = null;
  }

  pressOther(): void {
    this.pressed += 1;
  }

  toggleMark(scope: 'message' | 'hour'): void {
    const now = this.marks[this.chat];
    // The button takes back any mark; the list of lengths only the same.
    const isTakenBack = scope === 'message' ? now !== null : now === scope;
    this.marks[this.chat] = isTakenBack ? null : scope;
    this.isMarkedGone = false;
    if (isTakenBack && this.open === this.chat) this.open = null;
  }

  send(): void {
    if (this.draft === '') return;
    if (this.isHeld) {
      this.isDialogOpen = true;
      this.isSlow = false;
      this.isHeldGone = false;
      this.open = null;
    } else this.deliver(this.open === this.chat);
  }

  choose(choice: Choice): void {
    if (choice === 'enter-on-send') return;
    if (choice === 'longer') {
      this.isSlow = true;
      return;
    }
    this.isDialogOpen = false;
    if (choice === 'rest') this.marks[this.chat] = null;
    const sends = ['send-now', 'send-now-and-enter', 'urgent'].includes(choice);
    if (sends && !this.isHeldGone) this.deliver(true);
  }

  switchChat(keepsDraft: boolean): void {
    this.closeThread();
    this.kept[this.chat] = keepsDraft && !this.draft.includes('\n') ? this.draft : '';
    this.chat = this.chat === 'first' ? 'other' : 'first';
    this.isMarkedGone = false;
    this.draft = this.kept[this.chat];
  }

  remount(): void {
    if (this.draft !== '' && this.marks[this.chat]) this.isMarkedGone = true;
    this.draft = '';
    this.isHeldGone = true;
  }

  reload(): void {
    this.delivered = [];
    this.pressed = 0;
    this.threadDraft = null;
    this.kept = { first: '', other: '' };
    this.chat = 'first';
    this.draft = '';
    this.isMarkedGone = false;
    this.isDialogOpen = false;
    this.open = null;
  }

  private deliver(endsMark: boolean): void {
    this.delivered.push(this.draft);
    this.draft = '';
    if (!endsMark) return;
    this.open = null;
    if (this.marks[this.chat] === 'message') this.marks[this.chat] = null;
  }
}

/**
 * What a life by a rule leaves out: to mark beside it or to let it rest, a second box whose drafts
 * it heats as well, and a word of an input method, which is none of its words.
 */
function changesHeat(act: Act): boolean {
  if (act.kind === 'choose') return act.choice === 'rest';
  const others = ['toggle-mark', 'mark-hour', 'compose', 'write-in-thread'];
  return others.includes(act.kind);
}
