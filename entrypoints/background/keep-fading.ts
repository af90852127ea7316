import { dropReframes, FADE_ALARM, findOldestFading } from '@/utils/journal/fading';
import { REFRAME_KEPT_MS } from '@/utils/journal/journal';
import { hasDatabase } from '@/utils/journal/journal-database';
import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';
import { DAY_MS } from '@/utils/time/durations';

/**
 * Lets reframes go when their time is over, also when no page of ours is opened: when the browser starts, and by an alarm
 * that is there only while one is left to go.
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
  // Nothing is taken away: an alarm that stands by now is of one that was kept meanwhile.
  const madeAt = oldest.ok ? oldest.value : now;
  if (madeAt === null) return;
  // At the latest in a day: then a clock that was put right counts, and what could not be read now is tried again.
  const lookAt = Math.min(madeAt + REFRAME_KEPT_MS + 1, now + DAY_MS);
  browser.alarms.create(FADE_ALARM, { when: lookAt });
}
