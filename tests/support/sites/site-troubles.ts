/**
 * What must hold for the data of every site and no compiler sees. Each rule is broken once in the
 * tests beside it.
 */
import type { Site } from '../../../utils/sites/site';

/** What a site may tell. The record makes the compiler say when the type has another field. */
const FIELDS: Record<keyof Site, true> = {
  id: true,
  name: true,
  matches: true,
  pathPrefix: true,
  composers: true,
  othersByGeneralRules: true,
  notComposers: true,
  sendButtons: true,
  buttonsBySaying: true,
  sendKey: true,
  enterIsNewlineWhen: true,
  anyModSends: true,
  altSendKey: true,
  suggestions: true,
  chatsBy: true,
  sendsFromAnywhere: true,
  release: true,
  selfHostedWhen: true,
  keepsDrafts: true,
  experimental: true,
  checkedOn: true,
  confidence: true,
};

/** A host as a whole, or a domain with all its hosts; never one label alone, such as `*.com`. */
const MATCH = /^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/;

/** Attributes whose value is a sentence of the interface, and so in the language of the person. */
const LABEL =
  /\[(aria-label|aria-placeholder|aria-description|aria-roledescription|placeholder|data-placeholder|title|alt|value|data-tooltip)[~|^$*]?=/;

/** Every selector that the guard may ask a page for. */
export function selectorsOf(site: Site): string[] {
  const { chatsBy, selfHostedWhen } = site;
  return [
    ...site.composers,
    ...(site.notComposers ?? []),
    ...site.sendButtons,
    ...(site.buttonsBySaying ?? []),
    ...(site.enterIsNewlineWhen ?? []),
    ...(site.suggestions ?? []),
    ...(typeof chatsBy === 'object' && 'textOf' in chatsBy ? [chatsBy.textOf] : []),
    ...(selfHostedWhen ? [selfHostedWhen] : []),
  ];
}

/** Those of its selectors that work in one language of the interface alone. */
export function findLabelSelectors(site: Site): string[] {
  return selectorsOf(site).filter((selector) => LABEL.test(selector));
}

/** Everything that is wrong with a site by itself, as sentences. */
export function findSiteTroubles(site: Site): string[] {
  const selectors = selectorsOf(site);
  const hasButtons = site.sendButtons.length + (site.buttonsBySaying?.length ?? 0) > 0;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(site.checkedOn);
  const checks: [isWrong: boolean, what: string][] = [
    ...Object.keys(site).map((key): [boolean, string] => [
      !(key in FIELDS),
      `does not know ${key}`,
    ]),
    ...site.matches.map((match): [boolean, string] => [
      !MATCH.test(match),
      `has no host in ${match}`,
    ]),
    ...findRepeated(selectors.filter((one) => one !== site.selfHostedWhen)).map(
      (one): [boolean, string] => [true, `says twice ${one}`],
    ),
    [!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(site.id), 'has no plain id'],
    [site.name.trim() === '', 'has no name'],
    [site.matches.length === 0, 'has no hosts'],
    [findCovered(site.matches).length > 0, 'names a host twice'],
    [!(site.pathPrefix ?? '/').startsWith('/'), 'has a path that does not begin with /'],
    [site.composers.length === 0, 'has no composer'],
    [selectors.some((one) => one.trim() !== one || one === ''), 'has an empty selector'],
    [site.sendKey !== 'enter' && site.sendKey !== 'mod-enter', 'has no key that sends'],
    [site.sendKey === 'mod-enter' && !hasButtons, 'has a composer that only two keys send'],
    [(site.release ?? 'none') !== 'none', 'does not say how it is released'],
    [!isDay || Number.isNaN(Date.parse(site.checkedOn)), 'has no day on which it was read'],
    [!['high', 'medium', 'low'].includes(site.confidence), 'does not say how sure it is'],
    [!!site.experimental && site.confidence !== 'low', 'is an experiment and yet sure'],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, what]) => `${site.id} ${what}`);
}

/** Two sites that claim the same place of the web, as `one + other`. */
export function findSharedPlaces(sites: readonly Site[]): string[] {
  return sites.flatMap((one, index) =>
    sites
      .slice(index + 1)
      .filter((other) => one.matches.some((match) => other.matches.some((two) => meet(match, two))))
      .filter(({ pathPrefix = '/' }) => {
        const prefix = one.pathPrefix ?? '/';
        return pathPrefix.startsWith(prefix) || prefix.startsWith(pathPrefix);
      })
      .map((other) => `${one.id} + ${other.id}`),
  );
}

function findCovered(matches: readonly string[]): string[] {
  return matches.filter((one, index) =>
    matches.some((other, place) => place !== index && meet(one, other)),
  );
}

function findRepeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** Whether there is a host that both patterns cover. */
function meet(one: string, other: string): boolean {
  const [host, otherHost] = [one, other].map((match) =>
    match.slice('https://'.length, -'/*'.length),
  );
  const covers = (wide = '', narrow = '') =>
    wide === narrow || (wide.startsWith('*.') && `.${narrow}`.endsWith(wide.slice(1)));
  return covers(host, otherHost) || covers(otherHost, host);
}
