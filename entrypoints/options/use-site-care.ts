import type { SiteCareProps, TeachOutcome } from '@/components/settings/SiteCare';
import { healthOf } from '@/utils/health/health';
import { useHealth } from '@/utils/health/use-health';
import { nameOfPattern } from '@/utils/permissions/origin-pattern';
import { writeReport } from '@/utils/permissions/site-report';
import type { SiteSwitch } from '@/utils/permissions/site-switches';
import { forgetTaught, taughtOf } from '@/utils/permissions/taught-sites';
import { findTabOf, readStructure, showTab, startTeaching } from '@/utils/permissions/teach-tab';
import { changeSettings } from '@/utils/settings/settings-store';
import type { TaughtSite } from '@/utils/settings/taught-site';
import { siteFile } from '@/utils/teach/site-file';
import { dayOf } from '@/utils/time/iso-week';

/** What the settings tell of each site that is on or was taught, and do about it. */
export function useSiteCare(taught: readonly TaughtSite[]) {
  const known = useHealth();
  return ({ patterns, state }: SiteSwitch): Omit<SiteCareProps, 'name'> | null => {
    const own = taughtOf(taught, patterns);
    if (state !== 'on' && own.length === 0) return null;
    const health = healthOf(known, patterns);
    const today = dayOf(Date.now());
    return {
      health,
      siteFile: own.length > 0 ? own.map((one) => siteFile(one, today)).join('\n') : null,
      teach: () => teachIn(patterns),
      async report() {
        const tabId = await findTabOf(patterns);
        const host = patterns.map(nameOfPattern).join(', ');
        const frames = tabId === null ? [] : await readStructure(tabId);
        return writeReport({ host, health, isTaught: own.length > 0, frames });
      },
      forget: () => forget(patterns, own),
    };
  };
}

async function teachIn(patterns: readonly string[]): Promise<TeachOutcome> {
  const tabId = await findTabOf(patterns);
  if (tabId === null) return 'noTab';
  if (!(await startTeaching(tabId))) return 'failed';
  await showTab(tabId);
  return 'teachStarted';
}

async function forget(patterns: readonly string[], own: readonly TaughtSite[]) {
  const change = (more: readonly TaughtSite[]) =>
    changeSettings((settings) => ({
      ...settings,
      taught: [...forgetTaught(settings.taught, patterns), ...more],
    }));
  await change([]);
  return async () => {
    await change(own);
  };
}
