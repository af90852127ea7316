import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import type { PatternDialect } from '@/utils/sites/parse-site';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { AddSite } from './AddSite';
import { SiteCare, type SiteCareProps } from './SiteCare';
import { SiteChooser } from './SiteChooser';
import { SiteRow } from './SiteRow';
import { SitesNews, type SitesNewsItem } from './SitesNews';

export interface SitesSectionProps {
  sites: readonly SiteSwitch[];
  dialect: PatternDialect;
  /** Asks the browser; resolves to whether the person allowed it. Called in the click itself. */
  turnOn(patterns: string[]): Promise<boolean>;
  turnOff(patterns: string[]): Promise<void>;
  remove(patterns: string[]): Promise<void>;
  /** How Breather does on a site; null where there is nothing to tell, as on one that was never on. */
  careOf(site: SiteSwitch): Omit<SiteCareProps, 'name'> | null;
  /** More about the sites that are on. */
  children?: ComponentChildren;
}

/** Where marked messages are held: the sites we know, the person's own, and the way to add one. */
export function SitesSection({ sites, dialect, careOf, children, ...acts }: SitesSectionProps) {
  const { turnOn, turnOff, remove } = acts;
  const [news, setNews] = useState<SitesNewsItem | null>(null);
  const tell = (failed: Promise<unknown>) => void failed.catch(() => setNews({ kind: 'failed' }));

  const askFor = async (patterns: string[], names: string[]) => {
    try {
      const allowed = await turnOn(patterns);
      setNews(allowed ? { kind: 'on', names } : { kind: 'refused' });
      return allowed;
    } catch {
      setNews({ kind: 'failed' });
      return false;
    }
  };
  const change = ({ patterns, name }: SiteSwitch, on: boolean) => {
    if (on) void askFor(patterns, [name]);
    else tell(turnOff(patterns).then(() => setNews({ kind: 'off', name })));
  };
  const takeOut = ({ patterns, name }: SiteSwitch) =>
    tell(remove(patterns).then(() => setNews({ kind: 'removed', name, patterns })));
  const off = sites.filter(({ state }) => state === 'off');

  return (
    <Section title={i18n.t('sites.title')} lead={i18n.t('sites.lead')}>
      <ul class="rows site-rows">
        {sites.map((site) => {
          const care = careOf(site);
          return (
            <li key={site.id}>
              <SiteRow
                site={site}
                onChange={(on) => change(site, on)}
                onAllow={() => void askFor(site.patterns, [site.name])}
                onRemove={() => takeOut(site)}
              >
                {care && <SiteCare name={site.name} {...care} />}
              </SiteRow>
            </li>
          );
        })}
      </ul>
      <SitesNews news={news} onUndo={({ patterns, name }) => void askFor(patterns, [name])} />
      {off.length > 1 && (
        <details class="several">
          <summary>{i18n.t('sites.several')}</summary>
          <p class="small soft">{i18n.t('sites.chooseHint')}</p>
          <SiteChooser legend={i18n.t('sites.choose')} sites={off} onTurnOn={askFor} />
        </details>
      )}
      {children}
      <AddSite dialect={dialect} onAdd={({ pattern, name }) => askFor([pattern], [name])} />
    </Section>
  );
}
