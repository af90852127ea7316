import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { dropReframes, FADE_ALARM, findOldestFading, lookAtAges } from '@/utils/record/fading';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';
import { hasDatabase } from '@/utils/record/journal-database';
import { DAY_MS } from '@/utils/time/durations';

/**
 * Lets reframes go when their time is over, also when no page of ours is opened: when the browser
 * starts, and by an alarm that is there only while one is left to go. It comes again each day, for
 * a worker that died over it.
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
  // Nobody who keeps nothing is to get a database by this.
  if (!(await hasDatabase())) return;
  const dropped = await dropReframes(now - REFRAME_KEPT_MS);
  const oldest = dropped.ok ? await findOldestFading() : dropped;
  const madeAt = oldest.ok ? oldest.value : now;
  if (madeAt === null) return endLooks();
  // At the latest in a day: then a clock that was put right counts, and what could not be read now
  // is tried again.
  await lookAtAges(Math.min(madeAt + REFRAME_KEPT_MS + 1, now + DAY_MS));
}

/** One may have been kept meanwhile, whose alarm this takes away. */
async function endLooks(): Promise<void> {
  await browser.alarms.clear(FADE_ALARM);
  const oldest = await findOldestFading();
  if (!oldest.ok || oldest.value !== null) await lookAtAges(Date.now());
}
