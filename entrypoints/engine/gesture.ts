/**
 * A key that was held goes on after its keydown: repeats, keypress, the line break it would insert,
 * keyup. All of them belong to the same act and stay from the page. So do those of a key that went
 * down in our dialog and comes up in the draft, because the dialog closed in between: some chats
 * send on keyup. What a page makes by itself belongs to no act: it passes, and tells the page
 * nothing. Where the person leaves the window, its keyup may never come.
 */
export function createGesture(signal: AbortSignal) {
  /** The keys that went on after they were held, and that went down in our dialog. */
  const keys: Record<'held' | 'own', string | null> = { held: null, own: null };
  const nameOf = (event: KeyboardEvent) => event.code || event.key;

  function goesOn(from: keyof typeof keys, event: KeyboardEvent): boolean {
    if (keys[from] === null || !event.isTrusted) return false;
    const { type } = event;
    if (type === 'keydown' && !event.repeat) keys[from] = null;
    const isSame = keys[from] === nameOf(event);
    if (isSame && type === 'keyup') keys[from] = null;
    return isSame;
  }

  // A tab that goes out of sight loses the focus as well.
  const forget = ({ isTrusted }: Event) => {
    if (isTrusted) keys.held = keys.own = null;
  };
  addEventListener('blur', forget, { signal });

  return {
    start(event: Event): void {
      // Of any realm: the draft may stand in a frame of the page.
      if (/^key/.test(event.type)) keys.held = nameOf(event as KeyboardEvent);
    },
    /** A key in our dialog. */
    sawOwn(event: KeyboardEvent): void {
      keys.own = event.type === 'keyup' ? null : nameOf(event);
    },
    leftDialog: (event: KeyboardEvent) => goesOn('own', event),
    continues: (event: KeyboardEvent) => goesOn('held', event),
    /** The key that was held, or that went down in our dialog, is not up yet. */
    isWaiting: () => (keys.held ?? keys.own) !== null,
    continuesInput: ({ isTrusted, inputType }: InputEvent) =>
      keys.held !== null && isTrusted && inputType.startsWith('insert'),
  };
}

export type Gesture = ReturnType<typeof createGesture>;
