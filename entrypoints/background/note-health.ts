import { logOnce } from '@/utils/extension/log-once';
import { type HealthFact, keepOnly, noteFacts } from '@/utils/settings/health';
import { changeHealth } from '@/utils/settings/health-store';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { patternsOn } from '@/utils/sites/choose-sites';
import { coversAddress } from '@/utils/sites/origin-pattern';
import { dayOf } from '@/utils/time/iso-week';

/**
 * Notes by the day what a frame at this address met, where its site is on. Of other sites nothing
 * is noted.
 */
export async function noteHealth(
  address: string | null,
  facts: readonly HealthFact[],
): Promise<void> {
  if (address === null) return;
  const { value: settings, ok } = await loadSettings();
  if (!ok) return;
  const pattern = patternsOn(settings.sites).find((one) => coversAddress(one, address));
  if (!pattern) return;
  const today = dayOf(Date.now());
  await changeHealth((list) => noteFacts(list, pattern, facts, today));
}

/**
 * What was noted of a site goes when the site is turned off or removed, at the latest when the next
 * worker starts.
 */
export function keepHealth(): void {
  const look = () => void dropOthers().catch(logOnce);
  watchSettings(new AbortController().signal, look);
  look();
}

async function dropOthers(): Promise<void> {
  const { value: settings, ok } = await loadSettings();
  if (!ok) return;
  const patterns = patternsOn(settings.sites);
  await changeHealth((list) => keepOnly(list, patterns));
}
