import { dispatch } from '@/utils/engine/plain-dom';

/**
 * A key that was held goes on after its keydown: repeats, keypress, the line break it would insert,
 * keyup. All of them belong to the same act and stay from the page. So do those of a key that went
 * down in our dialog and comes up in the draft, because the dialog closed in between: some chats
 * send on keyup. What a page makes by itself belongs to no act: it passes, and tells the page
 * nothing. Where the person leaves the window, its keyup may never come.
 *
 * The other way round, the page heard a key go down that comes up with us, such as the Ctrl of a
 * Ctrl+Enter. A page that keeps which keys are down would take the next Enter for one with Ctrl, so
 * it hears of that keyup before the next key or press: not sooner, for what is repeated is the
 * whole chord.
 */
export function createGesture(signal: AbortSignal) {
  /** The key that was held, until it is up; and the one that went down in our dialog last. */
  const keys: Record<'held' | 'own', string | null> = { held: null, own: null };
  /**
   * The keys that the page heard go down, and that did so nowhere else since. Those that came up
   * there as well need not be told apart: no keyup of theirs comes to us.
   */
  const down = new Set<string>();
  /** The ends of such keys, of which it is yet to hear. */
  const missed: KeyboardEvent[] = [];
  /** The last key that went down in our dialog was a letter. */
  let isWriting = false;
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
    if (!isTrusted) return;
    keys.held = keys.own = null;
    down.clear();
  };
  addEventListener('blur', forget, { signal });

  return {
    start(event: Event): void {
      // Of any realm: the draft may stand in a frame of the page.
      if (!/^key/.test(event.type)) return;
      keys.held = nameOf(event as KeyboardEvent);
      down.delete(keys.held);
    },
    /** A key in our dialog. */
    sawOwn(event: KeyboardEvent): void {
      const isUp = event.type === 'keyup';
      const name = nameOf(event);
      keys.own = isUp ? null : name;
      // One that goes on was pressed before; one that goes down anew came up unheard.
      if (!event.repeat && down.delete(name) && isUp) missed.push(event);
    },
    /**
     * Whether a key that goes down in what is ours would press something again and again, or ends a
     * word: who writes on with the eyes on the keys has not seen our dialog yet.
     */
    pressesNothing({ key, repeat }: KeyboardEvent): boolean {
      const isPress = key === ' ' || key === 'Enter';
      const isUnmeant = repeat || isWriting;
      isWriting = !isPress && key.length === 1;
      return isPress && isUnmeant;
    },
    /** A key or the pointer goes down in the page, which hears first what it missed. */
    passes(event: UIEvent, target: Node): void {
      for (const end of missed.splice(0)) dispatch(target, new KeyboardEvent('keyup', end));
      if (event instanceof KeyboardEvent) down.add(nameOf(event));
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
