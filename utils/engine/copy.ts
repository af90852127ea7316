/** Puts a text into the clipboard the old way, by a `copy` that the page is not to hear. */
export function createCopy() {
  let copying: string | null = null;

  return {
    /** Whether the next `copy` is ours: the page could put words of its own there. */
    isOn: () => copying !== null,
    take(event: ClipboardEvent): void {
      if (copying === null || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', copying);
      event.preventDefault();
      copying = null;
    },
    /** In the turn of a press; gives whether the text is there. */
    copy(text: string): boolean {
      copying = text;
      try {
        return document.execCommand('copy') && copying === null;
      } catch {
        return false;
      } finally {
        copying = null;
      }
    },
  };
}

export type Copy = ReturnType<typeof createCopy>;
