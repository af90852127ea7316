/**
 * Puts a text of ours into the clipboard, in the turn of a press. Resolves to whether it is there. A page without
 * https has no asynchronous clipboard, and a frame may not be allowed to use it; the old way works in most of them.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    // The page would hear it, and could put words of its own there.
    event.stopImmediatePropagation();
    isWritten = true;
  };
  addEventListener('copy', write, true);
  try {
    return document.execCommand('copy') && isWritten;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', write, true);
  }
}
