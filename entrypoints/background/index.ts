import { defineBackground } from '#imports';
import { answerFrames } from '@/utils/extension/answer-frames';
import { logOnce } from '@/utils/extension/log-once';
import { answerFrame } from './answer-frame';
import { closeStorage } from './close-storage';
import { keepHeldMessages } from './count-held';
import { finishWork } from './finish-work';
import { keepCounts } from './keep-counts';
import { keepDiscreet } from './keep-discreet';
import { keepFading } from './keep-fading';
import { keepFramesTold } from './keep-frames-told';
import { keepLocked } from './keep-locked';
import { keepPause } from './keep-pause';
import { keepReminders } from './keep-reminders';
import { keepSites } from './keep-sites';
import { keepSync } from './keep-sync';
import { keepWent } from './keep-went';
import { keepWoken } from './keep-woken';
import { moveTexts } from './move-texts';
import { keepHealth } from './note-health';
import { offerMarking } from './offer-marking';
import { offerPanel } from './offer-panel';
import { openWelcome } from './open-welcome';

/**
 * The worker dies and comes back at any time: it keeps nothing, and listens from the first turn on.
 */
export default defineBackground(() => {
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    logOnce(event.reason);
  });
  closeStorage().catch(logOnce);
  answerFrames(answerFrame, logOnce);
  keepSites();
  keepHealth();
  keepFramesTold();
  keepWoken();
  keepPause();
  keepReminders();
  keepLocked();
  keepFading();
  keepCounts();
  keepHeldMessages();
  keepWent();
  keepSync();
  keepDiscreet();
  offerMarking();
  offerPanel();
  openWelcome();
  finishWork();
  moveTexts();
});
