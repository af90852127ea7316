import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { dropReframes, FADE_ALARM, findOldestFading, lookAtAges } from '@/utils/record/fading';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';
import { hasDatabase } from '@/utils/record/journal-database';
import { DAY_MS } from '@/utils/time/durations';

/**
 * Lets reframes go when their time is over, also when no page of ours is opened: when the browser
 * starts, and by an alarm that exists only while a reframe is left to go. The alarm repeats each
 * day, in case a worker dies over it.
 */
export function keepFading(): void {
  const look = () => void fade(Date.now()).catch(logOnce);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FADE_ALARM) look();
  });
}

async function fade(now: number): Promise<void> {
  // To look into a database that is not there would make one.
  if (!(await hasDatabase())) return;
  const dropped = await dropReframes(now - REFRAME_KEPT_MS);
  const oldest = dropped.ok ? await findOldestFading() : dropped;
  const madeAt = oldest.ok ? oldest.value : now;
  if (madeAt === null) return endLooks();
  // At the latest in a day: then a clock that was put right counts, and what could not be read now
  // is tried again.
  await lookAtAges(Math.min(madeAt + REFRAME_KEPT_MS + 1, now + DAY_MS));
}

/** Ends the alarm, and sets it again where a reframe was kept while it was being ended. */
async function endLooks(): Promise<void> {
  await browser.alarms.clear(FADE_ALARM);
  const oldest = await findOldestFading();
  if (!oldest.ok || oldest.value !== null) await lookAtAges(Date.now());
}
