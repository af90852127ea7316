/** What a person made of one deck, in a page: own texts in the journal, the rest in settings. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deck } from '@/utils/settings/own-texts';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { Entries } from './entries';
import { isAnyToMove, isPrivateWindow, moveOwnTexts } from './move-own-texts';
import { entryOf, itemOf } from './own-texts';
import { type JournalState, useJournal } from './use-journal';

type Item<Name extends Deck> = Settings[Name]['own'][number];

/** A deck as it is in the settings, with the own texts of the journal in it. */
export interface DeckOf<Own> {
  /** In the order in which they were made. */
  own: Own[];
  favourites: string[];
  hidden: string[];
}

export interface OwnDeckState<Own> {
  /** Without own texts while the journal is locked, or not read yet. */
  deck: DeckOf<Own>;
  /**
   * As of the journal. `loading` also until what lay in the settings has moved; `blocked` also in a
   * private window, which takes with it what is written there.
   */
  status: JournalState<Deck>['status'];
  unlock: JournalState<Deck>['unlock'];
  /** Is asked for the deck to come by the deck as it is. */
  change(change: (before: DeckOf<Own>) => DeckOf<Own>): void;
}

const whole = { pageSize: Number.POSITIVE_INFINITY };

export function useOwnDeck<Name extends Deck>(
  name: Name,
  settings: SettingsState,
): OwnDeckState<Item<Name>> {
  const journal = useJournal(name, whole);
  const status = useMoved(journal.status, isAnyToMove(settings.settings));
  /** When each was made; of one that is gone too, so that it comes back to its place. */
  const times = useRef(new Map<string, number>());
  for (const { id, createdAt } of journal.entries) times.current.set(id, createdAt);
  const [gone, setGone] = useState<readonly string[]>([]);
  const stored: DeckOf<Item<Name>> = settings.settings[name];
  const isShut = status === 'locked' || status === 'loading';
  const deck = {
    ...stored,
    own: isShut ? [] : [...unmoved(stored.own, journal.entries, gone), ...itemsOf(journal.entries)],
  };

  const change: OwnDeckState<Item<Name>>['change'] = (next) => {
    const after = next(deck);
    for (const item of after.own.filter((each) => !deck.own.includes(each))) {
      const createdAt = times.current.get(item.id) ?? Date.now();
      void journal.save(entryOf<Name>(item, createdAt));
    }
    const left = new Set(after.own.map(({ id }) => id));
    const removed = deck.own.filter(({ id }) => !left.has(id)).map(({ id }) => id);
    for (const id of removed) void journal.remove(id);
    setGone((before) => [...before, ...removed].filter((id) => !left.has(id)));
    // It would come back as it moves. Where nothing can be kept, as the page says, it stays.
    const isUnmoved = status === 'ready' && stored.own.some(({ id }) => removed.includes(id));
    const isMarked = after.favourites !== deck.favourites || after.hidden !== deck.hidden;
    if (!isMarked && !isUnmoved) return;
    void settings.change((before) => {
      const kept: DeckOf<Item<Name>> = before[name];
      const { favourites, hidden } = next({ ...kept, own: deck.own });
      const own = isUnmoved ? kept.own.filter(({ id }) => !removed.includes(id)) : kept.own;
      return { ...before, [name]: { own, favourites, hidden } };
    });
  };
  return { deck, status, unlock: journal.unlock, change };
}

/** The status of the journal, once what lay in the settings has moved there as far as it can. */
function useMoved(
  status: JournalState<Deck>['status'],
  hasUnmoved: boolean,
): JournalState<Deck>['status'] {
  // Mostly there is nothing to move, and then nothing to wait for.
  const [isTried, setTried] = useState(!hasUnmoved);
  const isLocked = status === 'locked';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is opened, it is tried again.
  useEffect(() => {
    if (!hasUnmoved) return;
    let wanted = true;
    const done = () => wanted && setTried(true);
    void moveOwnTexts().then(done, done);
    return () => {
      wanted = false;
    };
  }, [isLocked, hasUnmoved]);
  if (hasUnmoved && !isTried) return 'loading';
  return status === 'ready' && isPrivateWindow() ? 'blocked' : status;
}

/** What could not move: shown all the same, where the journal does not have it by now. */
function unmoved<Own extends { id: string }>(
  own: readonly Own[],
  entries: readonly { id: string }[],
  gone: readonly string[],
): Own[] {
  return own.filter(({ id }) => !gone.includes(id) && !entries.some((entry) => entry.id === id));
}

function itemsOf<Name extends Deck>(entries: readonly Entries[Name][]): Item<Name>[] {
  return entries.toReversed().map((entry) => itemOf<Name>(entry));
}
