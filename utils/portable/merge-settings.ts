/** What becomes of the settings when a file is brought in. Pure. */
import { forgetLearnt } from '@/utils/settings/learnt';
import type { OwnDeck, Settings, SiteChoice } from '@/utils/settings/settings';
import { cleanWords } from '@/utils/settings/site-rules';

export type ImportMode = 'merge' | 'replace';

/**
 * The file's choices count. Merged, lists hold what either of them holds, and of two own items with the same id the
 * one in the file counts. A site never comes on by a file: its permission belongs to this browser. Nor does
 * a file bring what use has shown of a site: what is held here is for this browser to learn.
 */
export function mergeSettings(own: Settings, file: Settings, mode: ImportMode): Settings {
  const sites = mergeSites(own.sites, file.sites);
  // Whether this browser was welcomed, and who may see its screen, is not for a file to say.
  const { welcomedAt, discreet } = own;
  if (mode === 'replace') return { ...file, sites, welcomedAt, discreet };
  return {
    ...file,
    sites,
    welcomedAt,
    discreet,
    taught: mergeBy('pattern', own.taught, file.taught),
    rules: { ...file.rules, words: mergeWords(own.rules.words, file.rules.words) },
    plan: file.plan ?? own.plan,
    cards: {
      own: mergeBy('id', own.cards.own, file.cards.own),
      favourites: mergeIds(own.cards.favourites, file.cards.favourites),
      hidden: mergeIds(own.cards.hidden, file.cards.hidden),
    },
    words: mergeDecks(own.words, file.words),
    ideas: mergeDecks(own.ideas, file.ideas),
    affirmations: mergeDecks(own.affirmations, file.affirmations),
    questions: mergeDecks(own.questions, file.questions),
  };
}

function mergeDecks(own: OwnDeck, file: OwnDeck): OwnDeck {
  return {
    own: mergeBy('id', own.own, file.own),
    favourites: mergeIds(own.favourites, file.favourites),
    hidden: mergeIds(own.hidden, file.hidden),
  };
}

type Words = Settings['rules']['words'];

/** Where there are more than fit, those of the file give way. */
function mergeWords(own: Words, file: Words): Words {
  return { ...file, list: cleanWords([...own.list, ...file.list]) };
}

function mergeSites(own: readonly SiteChoice[], file: readonly SiteChoice[]): SiteChoice[] {
  const ofFile = new Map(file.map((site) => [site.pattern, forgetLearnt(site)]));
  const here = own.map((site) => ({ ...ofFile.get(site.pattern), ...site }));
  const known = new Set(own.map(({ pattern }) => pattern));
  const added = [...ofFile.values()].filter(({ pattern }) => !known.has(pattern));
  return [...here, ...added.map((site) => ({ ...site, on: false }))];
}

/** In the order in which they stand here, new ones behind them. Of two with the same key the later list's counts. */
function mergeBy<Key extends string, Item extends Record<Key, string>>(
  key: Key,
  own: readonly Item[],
  file: readonly Item[],
): Item[] {
  return [...new Map([...own, ...file].map((item) => [item[key], item])).values()];
}

function mergeIds(own: readonly string[], file: readonly string[]): string[] {
  return [...new Set([...own, ...file])];
}
