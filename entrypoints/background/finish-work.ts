import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';
import { finishImport } from '@/utils/portable/apply-import';

/** Finishes an import in whose middle the browser ended. */
export function finishWork(): void {
  const finish = () => void finishImport().catch(logOnce);
  browser.runtime.onInstalled.addListener(finish);
  browser.runtime.onStartup.addListener(finish);
}
