import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { loadSettings } from '@/utils/settings/settings-store';
import { lastWent, WENT_LASTS_MS, wentLately } from '@/utils/settings/went';
import { changeWent, loadWent } from '@/utils/settings/went-store';
import { patternAt } from '@/utils/sites/pattern-at';
import { isDiscreet, watchDiscreet } from './discreet';

const ALARM = 'went';

/**
 * Notes for ten minutes that a heated message went at this address, which no other address of the
 * site tells apart, and the key of its chat, so that a rule can be made for it. In discreet mode
 * nothing is noted.
 */
export async function noteWent(
  address: string | null,
  key: string | null,
  at: number,
): Promise<void> {
  if (isDiscreet(await loadSettings())) return;
  const went = { at, pattern: patternAt(address), key };
  await changeWent((before) => lastWent(before, went, Date.now()));
  await lookAgainAfter(at);
}

/** Forgets that a message went once its ten minutes are over, or discreet mode is switched on. */
export function keepWent(): void {
  const look = () => void dropOld().catch(logOnce);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  watchDiscreet(look);
  look();
}

async function dropOld(): Promise<void> {
  const { value: went } = await loadWent();
  if (!went) return;
  const discreet = isDiscreet(await loadSettings());
  const kept = await changeWent((now) => (discreet ? null : wentLately(now, Date.now())));
  if (kept) await lookAgainAfter(kept.at);
}

async function lookAgainAfter(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: at + WENT_LASTS_MS });
}
