import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { watchHeldKey } from '@/utils/record/journal-key';
import { moveOwnTexts } from '@/utils/record/move-own-texts';

/**
 * Moves own texts out of the settings, where an earlier Breather kept them: at the update, when the
 * browser starts, and when a locked journal is opened.
 */
export function moveTexts(): void {
  const move = () => void moveOwnTexts().catch(logOnce);
  browser.runtime.onInstalled.addListener(move);
  browser.runtime.onStartup.addListener(move);
  watchHeldKey(new AbortController().signal, (isHeld) => {
    if (isHeld) move();
  });
}
