import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { finishImport } from '@/utils/record/copy/apply-import';

/** Finishes an import in whose middle the browser ended. */
export function finishWork(): void {
  const finish = () => void finishImport().catch(logOnce);
  browser.runtime.onInstalled.addListener(finish);
  browser.runtime.onStartup.addListener(finish);
}
