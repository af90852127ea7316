import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import type { PatternDialect } from '@/utils/sites/parse-site';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import type { BackAs } from '@/utils/sites/turn-sites';
import { AddSite } from './AddSite';
import { findSites, siteNamed } from './find-sites';
import { SiteCare, type SiteCareProps } from './SiteCare';
import { SiteChooser } from './SiteChooser';
import { SiteRow } from './SiteRow';
import { type Gone, SitesNews, type SitesNewsItem } from './SitesNews';
import css from './settings.module.css';
import { useShownSites } from './shown-sites';

export interface SiteCareFacts extends Omit<SiteCareProps, 'name' | 'onForget'> {
  /** Forgets what was shown. Gives the way to take it back; so does the other. */
  forget(): Promise<() => Promise<void>>;
  /** Forgets what use has shown. */
  forgetLearnt(): Promise<() => Promise<void>>;
}

export interface SitesSectionProps {
  sites: readonly SiteSwitch[];
  dialect: PatternDialect;
  /** Asks the browser; resolves to whether the person allowed it. Called in the click itself. */
  turnOn(patterns: string[]): Promise<boolean>;
  turnOff(patterns: string[]): Promise<void>;
  /** Gives the way to take it back. */
  remove(patterns: string[]): Promise<() => Promise<BackAs>>;
  /**
   * How Breather does on a site; null where there is nothing to tell, as on one that was never on.
   */
  careOf(site: SiteSwitch): SiteCareFacts | null;
  /** The name of a site that was searched for: one that is not listed is found in *Add a site*. */
  sought?: string | null;
  /** More about the sites that are on. */
  children?: ComponentChildren;
}

/** Where marked messages are held: the sites we know, the person's own, and the way to add one. */
export function SitesSection({ sites, dialect, careOf, sought, ...more }: SitesSectionProps) {
  const { turnOn, turnOff, remove, children } = more;
  const [typed, setTyped] = useState('');
  const shown = useShownSites(sites);
  const hidden = sites.filter((site) => !shown.includes(site));
  const soughtHere = siteNamed(hidden, sought ?? '')?.name ?? null;
  useEffect(() => {
    if (soughtHere !== null) setTyped(soughtHere);
  }, [soughtHere]);
  const found = findSites(hidden, typed);
  const [news, setNews] = useState<SitesNewsItem | null>(null);
  const tell = (failed: Promise<unknown>) => void failed.catch(() => setNews({ kind: 'failed' }));

  const askFor = async (patterns: string[], names: string[]) => {
    try {
      const allowed = await turnOn(patterns);
      setNews(allowed ? { kind: 'on', names } : { kind: 'refused' });
      // What was typed stays until it is done.
      if (allowed) setTyped('');
    } catch {
      setNews({ kind: 'failed' });
    }
  };
  const change = ({ patterns, name }: SiteSwitch, on: boolean) => {
    if (on) void askFor(patterns, [name]);
    else tell(turnOff(patterns).then(() => setNews({ kind: 'off', name })));
  };
  const lose = (kind: Gone['kind'], name: string, going: Promise<Gone['takeBack']>) =>
    tell(going.then((takeBack) => setNews({ kind, name, takeBack })));
  const takeOut = ({ patterns, name }: SiteSwitch) => {
    const going = remove(patterns);
    const back = going.then((takeBack) => async () => newsOf(await takeBack(), name));
    lose('removed', name, back);
  };
  const forget = (what: 'forget' | 'forgetLearnt', care: SiteCareFacts, name: string) => {
    const back = care[what]().then((takeBack) => async () => {
      await takeBack();
      return null;
    });
    lose(what === 'forget' ? 'forgot' : 'forgotLearnt', name, back);
  };
  const off = sites.filter(({ state }) => state === 'off');

  return (
    <Section title={i18n.t('sites.title')} lead={i18n.t('sites.lead')}>
      <ul class={`rows ${css.siteRows}`}>
        {shown.map((site) => {
          const care = careOf(site);
          return (
            <li key={site.id}>
              <SiteRow
                site={site}
                onChange={(on) => change(site, on)}
                onAllow={() => void askFor(site.patterns, [site.name])}
                onRemove={() => takeOut(site)}
              >
                {care && (
                  <SiteCare
                    {...care}
                    name={site.name}
                    onForget={(what) => forget(what, care, site.name)}
                  />
                )}
              </SiteRow>
            </li>
          );
        })}
      </ul>
      <SitesNews news={news} onUndo={({ takeBack }) => tell(takeBack().then(setNews))} />
      <AddSite
        dialect={dialect}
        sites={sites}
        typed={typed}
        onTyped={setTyped}
        onAdd={({ patterns, name }) => void askFor(patterns, [name])}
      >
        {found.length > 0 && (
          <fieldset class={css.foundSites}>
            <legend class="small soft">{i18n.t('sites.found')}</legend>
            <ul class={`rows ${css.siteRows}`}>
              {found.map((site) => (
                <li key={site.id}>
                  <SiteRow
                    site={site}
                    onChange={() => void askFor(site.patterns, [site.name])}
                    onAllow={() => {}}
                    onRemove={() => {}}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
        )}
      </AddSite>
      {off.length > 1 && (
        <details class={css.several}>
          <summary>{i18n.t('sites.several')}</summary>
          <p class="small soft">{i18n.t('sites.chooseHint')}</p>
          <SiteChooser sites={off} onTurnOn={(patterns, names) => void askFor(patterns, names)} />
        </details>
      )}
      {children}
    </Section>
  );
}

function newsOf(backAs: BackAs, name: string): SitesNewsItem {
  if (backAs === 'refused') return { kind: 'refused' };
  return backAs === 'on' ? { kind: 'on', names: [name] } : { kind: 'off', name };
}
