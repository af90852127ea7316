/**
 * A key that was held goes on after its keydown: repeats, keypress, the line break it would insert, keyup. All of
 * them belong to the same act and stay from the page. So do those of a key that went down in our dialog and comes up
 * in the draft, because the dialog closed in between: some chats send on keyup.
 */
export function createGesture() {
  let held: string | null = null;
  let own: string | null = null;
  const nameOf = (event: KeyboardEvent) => event.code || event.key;

  return {
    start(event: Event): void {
      if (event instanceof KeyboardEvent) held = nameOf(event);
    },

    /** A key in our dialog. */
    sawOwn(event: KeyboardEvent): void {
      own = event.type === 'keyup' ? null : nameOf(event);
    },

    leftDialog(event: KeyboardEvent): boolean {
      if (own === null) return false;
      if (event.type === 'keydown' && !event.repeat) own = null;
      const isSame = own === nameOf(event);
      if (isSame && event.type === 'keyup') own = null;
      return isSame;
    },

    continues(event: KeyboardEvent): boolean {
      if (held === null) return false;
      if (event.type === 'keydown' && !event.repeat) held = null;
      const isSame = held === nameOf(event);
      if (isSame && event.type === 'keyup') held = null;
      return isSame;
    },

    continuesInput(event: InputEvent): boolean {
      return held !== null && event.inputType.startsWith('insert');
    },
  };
}
