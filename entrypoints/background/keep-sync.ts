import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { moveOwnTexts } from '@/utils/record/move-own-texts';
import { ownTextsHere } from '@/utils/record/own-texts';
import { watchSettings } from '@/utils/settings/settings-store';
import { syncNow } from '@/utils/settings/sync/sync-now';
import { readSync, SYNC_ALARM, watchSync } from '@/utils/settings/sync/sync-store';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

/**
 * Changes of these seconds go along in one write: a browser takes 120 in a minute, and 1,800 in an
 * hour.
 */
const GATHER_MS = 3 * SECOND_MS;

/** For a worker that ended before it wrote. */
const NET_MS = MINUTE_MS;

/** When the browser took nothing. */
const AGAIN_MS = 10 * MINUTE_MS;

/**
 * Keeps the settings the same on the devices of a person who wants that. What a change begins is
 * finished by an alarm when the worker ends before.
 */
export function keepSync(): void {
  const { signal } = new AbortController();
  /** Lost with the worker, and then the alarm comes. */
  let gathering = false;

  const look = async () => {
    gathering = false;
    // What is not in the journal yet goes along once it is there.
    await moveOwnTexts().catch(logOnce);
    const left = await syncNow(Date.now(), ownTextsHere);
    if (left === 'again') await browser.alarms.create(SYNC_ALARM, { when: Date.now() + AGAIN_MS });
    // What changed during the pass set its own.
    else if (!gathering) await browser.alarms.clear(SYNC_ALARM);
  };
  const lookNow = () => void look().catch(logOnce);
  const lookSoon = async () => {
    if (gathering) return;
    // What can not be read now may be on: the pass looks again.
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
