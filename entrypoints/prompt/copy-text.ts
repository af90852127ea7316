import type { Stage } from '@/utils/engine/stage';

/**
 * Puts a text of ours into the clipboard, in the turn of a press. Resolves to whether it is there.
 * A page without https has no asynchronous clipboard, and a frame may not be allowed to use it; the
 * old way works in most of them.
 */
export async function copyText(text: string, stage: Stage): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return stage.copy(text);
  }
}
