/**
 * A key that was held goes on after its keydown: repeats, keypress, the line break it would insert, keyup. All of
 * them belong to the same act and stay from the page.
 */
export function createGesture() {
  let held: string | null = null;
  const nameOf = (event: KeyboardEvent) => event.code || event.key;

  return {
    start(event: Event): void {
      if (event instanceof KeyboardEvent) held = nameOf(event);
    },

    continues(event: KeyboardEvent): boolean {
      if (event.type === 'keydown' && !event.repeat) held = null;
      const isSame = held !== null && held === nameOf(event);
      if (isSame && event.type === 'keyup') held = null;
      return isSame;
    },

    continuesInput(event: InputEvent): boolean {
      return held !== null && event.inputType.startsWith('insert');
    },
  };
}
