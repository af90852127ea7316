/**
 * A key that was held goes on after its keydown: repeats, keypress, the line break it would insert, keyup. All of
 * them belong to the same act and stay from the page. So do those of a key that went down in our dialog and comes up
 * in the draft, because the dialog closed in between: some chats send on keyup. What a page makes by itself belongs to
 * no act: it passes, and tells the page nothing. Where the person leaves the window, its keyup may never come.
 */
export function createGesture(signal: AbortSignal) {
  let held: string | null = null;
  let own: string | null = null;
  const nameOf = (event: KeyboardEvent) => event.code || event.key;
  const isOf = (key: string | null, event: KeyboardEvent) =>
    event.isTrusted && key !== null && key === nameOf(event);

  function forget({ isTrusted }: Event): void {
    if (isTrusted) held = own = null;
  }
  addEventListener('blur', forget, { signal });
  document.addEventListener('visibilitychange', forget, { signal });

  return {
    start(event: Event): void {
      // Of any realm: the draft may stand in a frame of the page.
      if (/^key/.test(event.type)) held = nameOf(event as KeyboardEvent);
    },

    /** A key in our dialog. */
    sawOwn(event: KeyboardEvent): void {
      if (event.isTrusted) own = event.type === 'keyup' ? null : nameOf(event);
    },

    leftDialog(event: KeyboardEvent): boolean {
      if (event.isTrusted && event.type === 'keydown' && !event.repeat) own = null;
      const isSame = isOf(own, event);
      if (isSame && event.type === 'keyup') own = null;
      return isSame;
    },

    continues(event: KeyboardEvent): boolean {
      if (event.isTrusted && event.type === 'keydown' && !event.repeat) held = null;
      const isSame = isOf(held, event);
      if (isSame && event.type === 'keyup') held = null;
      return isSame;
    },

    continuesInput(event: InputEvent): boolean {
      return event.isTrusted && held !== null && event.inputType.startsWith('insert');
    },
  };
}
