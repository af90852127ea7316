/** What becomes of the settings when a file is brought in. Pure. */
import { mergePlans } from '@/utils/settings/plans';
import type { OwnDeck, Settings, SiteChoice } from '@/utils/settings/settings';
import { type HoldingPart, type ImportMode, keepOwn, takeHolding } from './holding-parts';

/**
 * The file's choices count. Merged, lists hold what either of them holds, and of two own items with
 * the same id the one in the file counts. A site never comes on by a file: its permission belongs
 * to this browser. What decides here whether a message is held comes in only as far as the person
 * ticked it; what use has shown of a site never does.
 */
export function mergeSettings(
  own: Settings,
  file: Settings,
  mode: ImportMode,
  ticked: readonly HoldingPart[],
): Settings {
  const brought = mode === 'replace' ? file : mergeItems(own, file);
  const settings = { ...keepOwn(brought, own), sites: mergeSites(own.sites, file.sites) };
  return takeHolding(settings, file, mode, ticked);
}

function mergeItems(own: Settings, file: Settings): Settings {
  return {
    ...file,
    ourPause: file.ourPause ?? own.ourPause,
    plans: mergePlans(own.plans, file.plans),
    cards: {
      own: mergeById(own.cards.own, file.cards.own),
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
    own: mergeById(own.own, file.own),
    favourites: mergeIds(own.favourites, file.favourites),
    hidden: mergeIds(own.hidden, file.hidden),
  };
}

/** Of a site only its pattern comes with a file. */
function mergeSites(own: readonly SiteChoice[], file: readonly SiteChoice[]): SiteChoice[] {
  const known = new Set(own.map(({ pattern }) => pattern));
  const added = new Set(file.map(({ pattern }) => pattern).filter((one) => !known.has(one)));
  return [...own, ...[...added].map((pattern) => ({ pattern, on: false }))];
}

/**
 * In the order in which they stand here, new ones behind them. Of two with the same id the later
 * list's counts.
 */
function mergeById<Item extends { id: string }>(
  own: readonly Item[],
  file: readonly Item[],
): Item[] {
  return [...new Map([...own, ...file].map((item) => [item.id, item])).values()];
}

function mergeIds(own: readonly string[], file: readonly string[]): string[] {
  return [...new Set([...own, ...file])];
}
