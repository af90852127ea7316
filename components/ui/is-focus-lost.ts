/** Whether nothing of the page holds the focus, as after a press that took its own button away. */
export function isFocusLost(): boolean {
  return !document.activeElement || document.activeElement === document.body;
}
