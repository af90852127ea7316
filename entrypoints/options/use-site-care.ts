import type { TeachOutcome } from '@/components/settings/SiteCare';
import type { SiteCareFacts } from '@/components/settings/SitesSection';
import { siteFile } from '@/utils/engine/teach/site-file';
import { findTabOf, readStructure, showTab, startTeaching } from '@/utils/extension/teach-tab';
import { healthOf } from '@/utils/settings/health';
import { countLearnt, forgetLearnt, putBackLearnt } from '@/utils/settings/learnt';
import type { Settings, SiteChoice } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import type { TaughtSite } from '@/utils/settings/taught-site';
import { useHealth } from '@/utils/settings/use-health';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import { writeReport } from '@/utils/sites/site-report';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { forgetTaught, taughtOf } from '@/utils/sites/taught-sites';
import { dayOf } from '@/utils/time/iso-week';

/** What the settings tell of each site that is on, was taught or was learnt of, and do about it. */
export function useSiteCare({ sites, taught }: Pick<Settings, 'sites' | 'taught'>) {
  const known = useHealth();
  return ({ patterns, state }: SiteSwitch): SiteCareFacts | null => {
    const own = taughtOf(taught, patterns);
    const learnt = countLearnt(sites, patterns);
    if (state !== 'on' && own.length === 0 && !learnt) return null;
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
      learnt,
      forget: () => forget(patterns, own),
      forgetLearnt: () => forgetUse(patterns),
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

async function forgetUse(patterns: readonly string[]) {
  let before: readonly SiteChoice[] = [];
  const changeSites = (change: (site: SiteChoice) => SiteChoice) =>
    changeSettings((settings) => {
      const sites = settings.sites.map((one) =>
        patterns.includes(one.pattern) ? change(one) : one,
      );
      return { ...settings, sites };
    });
  await changeSites((site) => {
    before = [...before, site];
    return forgetLearnt(site);
  });
  return async () => {
    await changeSites((site) => {
      const earlier = before.find(({ pattern }) => pattern === site.pattern);
      return earlier ? putBackLearnt(site, earlier) : site;
    });
  };
}
