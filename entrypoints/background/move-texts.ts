import { logOnce } from '@/utils/extension/log-once';
import { watchHeldKey } from '@/utils/record/journal-key';
import { moveOwnTexts } from '@/utils/record/move-own-texts';

/** Moves own texts out of the settings when a locked journal is opened; see also finish-work.ts. */
export function moveTexts(): void {
  watchHeldKey(new AbortController().signal, (isHeld) => {
    if (isHeld) moveOwnTexts().catch(logOnce);
  });
}
