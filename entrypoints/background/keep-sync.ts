import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { moveOwnTexts } from '@/utils/record/move-own-texts';
import { ownTextsHere } from '@/utils/record/own-texts';
import { watchSettings } from '@/utils/settings/settings-store';
import { syncNow } from '@/utils/settings/sync/sync-now';
import { readSync, SYNC_ALARM, watchSync } from '@/utils/settings/sync/sync-store';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

/**
 * How long changes are gathered into one write: a browser takes 120 writes a minute, and 1,800 an
 * hour.
 */
const GATHER_MS = 3 * SECOND_MS;

/** When the alarm finishes what a worker that died did not write. */
const NET_MS = MINUTE_MS;

/** How long after a write that the browser refused it is tried again. */
const AGAIN_MS = 10 * MINUTE_MS;

/**
 * Keeps the settings the same on the devices of a person who wants that. Where the worker dies
 * before it wrote a change, an alarm finishes it.
 */
export function keepSync(): void {
  const { signal } = new AbortController();
  /** Whether a write is on its way. Where the worker dies, the alarm writes. */
  let gathering = false;

  const look = async () => {
    gathering = false;
    // What is not in the journal yet goes along once it is there.
    await moveOwnTexts().catch(logOnce);
    const left = await syncNow(Date.now(), ownTextsHere);
    if (left === 'again') await browser.alarms.create(SYNC_ALARM, { when: Date.now() + AGAIN_MS });
    // A change that came during the pass has set an alarm of its own, which stays.
    else if (!gathering) await browser.alarms.clear(SYNC_ALARM);
  };
  const lookNow = () => void look().catch(logOnce);
  const lookSoon = async () => {
    if (gathering) return;
    // Where the state cannot be read, sync may be on: the pass reads it again.
    const mayBeOn = await readSync().then(
      ({ on }) => on,
      () => true,
    );
    if (!mayBeOn || gathering) return;
    gathering = true;
    setTimeout(lookNow, GATHER_MS);
    await browser.alarms.create(SYNC_ALARM, { when: Date.now() + NET_MS });
  };

  const takeUp = async () => {
    const isRemoving = await readSync().then(
      ({ removing }) => removing,
      () => false,
    );
    if (isRemoving) lookNow();
    else await lookSoon();
  };

  browser.runtime.onInstalled.addListener(lookNow);
  browser.runtime.onStartup.addListener(lookNow);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) lookNow();
  });
  watchSettings(signal, () => void lookSoon().catch(logOnce));
  watchSync(signal, ({ value: state }, { value: before }) => {
    const isWished = (state.on && !before.on) || (state.removing && !before.removing);
    if (isWished) lookNow();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void lookSoon().catch(logOnce);
  });
  // What an earlier worker died over.
  void takeUp().catch(logOnce);
}
