import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { finishImport } from '@/utils/record/copy/apply-import';
import { moveOwnTexts } from '@/utils/record/move-own-texts';

/**
 * Finishes an import in whose middle the browser ended, and then moves own texts out of the
 * settings, where an earlier Breather kept them. One after the other: at the same time, the second
 * would find the lock of the first held, and move nothing.
 */
export function finishWork(): void {
  const finish = async () => {
    await finishImport().catch(logOnce);
    await moveOwnTexts().catch(logOnce);
  };
  browser.runtime.onInstalled.addListener(() => void finish());
  browser.runtime.onStartup.addListener(() => void finish());
}
