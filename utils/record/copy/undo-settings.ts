/**
 * What becomes of the settings when an import is taken back: what was changed since stays. Pure.
 */

import { namesOf } from '@/utils/extension/by-name';
import { isSame } from '@/utils/extension/same-value';
import type { OwnCard, OwnItem, Settings, SiteChoice } from '@/utils/settings/settings';

/** The same thing at three moments: before the import, right after it, and now. */
interface Moments<T> {
  before: T;
  imported: T;
  now: T;
}

/**
 * The settings as they were before the import, but for what was changed since. Sites, what was
 * taught of them and the entries of decks count one by one; of a site, of the pause and of a rule,
 * each choice counts. So what the file brought is taken back also where a rule was put to rest
 * since, or something was learnt.
 */
export function undoSettings(moments: Moments<Settings>): Settings {
  const part = <Name extends keyof Settings>(name: Name) => partOf(moments, name);
  return {
    ...undoParts(moments),
    sites: undoSites(part('sites')),
    prompt: undoParts(part('prompt')),
    rules: undoRules(part('rules')),
    taught: undoList(part('taught'), ({ pattern }) => pattern),
    cards: undoDeck(part('cards')),
    words: undoDeck(part('words')),
    ideas: undoDeck(part('ideas')),
    affirmations: undoDeck(part('affirmations')),
    questions: undoDeck(part('questions')),
  };
}

function undoParts<Whole extends object>(moments: Moments<Whole>): Whole {
  const undone = { ...moments.before, ...moments.now };
  for (const name of namesOf(undone)) {
    const { before, imported, now } = partOf(moments, name);
    undone[name] = isSame(now, imported) ? before : now;
    // What may be missing is stored as missing.
    if (undone[name] === undefined) delete undone[name];
  }
  return undone;
}

function undoRules(moments: Moments<Settings['rules']>): Settings['rules'] {
  const undone = namesOf(moments.now).map((name) => [name, undoParts(partOf(moments, name))]);
  // Each name has the parts of its own rule; TypeScript cannot see it through the list of names.
  return Object.fromEntries(undone);
}

function undoSites(moments: Moments<SiteChoice[]>): SiteChoice[] {
  const find = (list: SiteChoice[], one: SiteChoice) =>
    list.find(({ pattern }) => pattern === one.pattern);
  return undoList(moments, ({ pattern }) => pattern).map((site) => {
    const [imported, now] = [find(moments.imported, site), find(moments.now, site)];
    if (!imported || !now) return site;
    const { pattern, on } = now;
    return undoParts({ before: find(moments.before, site) ?? { pattern, on }, imported, now });
  });
}

interface Deck<Item> {
  own: Item[];
  favourites: string[];
  hidden: string[];
}

function undoDeck<Item extends OwnItem | OwnCard>(moments: Moments<Deck<Item>>): Deck<Item> {
  return {
    own: undoList(partOf(moments, 'own'), ({ id }) => id),
    favourites: undoList(partOf(moments, 'favourites'), (id) => id),
    hidden: undoList(partOf(moments, 'hidden'), (id) => id),
  };
}

/** In the order from before, with what came since behind it. */
function undoList<Item>(lists: Moments<Item[]>, nameOf: (item: Item) => string): Item[] {
  const byName = (list: Item[]) => new Map(list.map((item) => [nameOf(item), item]));
  const [before, imported, now] = [byName(lists.before), byName(lists.imported), byName(lists.now)];
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].flatMap((name) => {
    const stays = isSame(now.get(name), imported.get(name)) ? before.get(name) : now.get(name);
    return stays === undefined ? [] : [stays];
  });
}

function partOf<Whole, Name extends keyof Whole>(
  { before, imported, now }: Moments<Whole>,
  name: Name,
): Moments<Whole[Name]> {
  return { before: before[name], imported: imported[name], now: now[name] };
}
