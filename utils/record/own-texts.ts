/** What a person wrote for their decks, as it lies in the journal and as a deck has it. */
import { type Deck, decks } from '@/utils/settings/own-texts';
import type { OwnTextsHere } from '@/utils/settings/sync/own-texts-here';
import { noOwn, type OwnTexts } from '@/utils/settings/with-own';
import { type Entries, parseEntry, type StoreName } from './entries';
import { changeJournal, hasDatabase, readJournal } from './journal-database';
import { tellChanged } from './journal-news';

export function isDeck(store: StoreName): store is Deck {
  return decks.some((deck) => deck === store);
}

/** An entry of the journal as the item of a deck. `entryOf` is the way back. */
export function itemOf<Name extends Deck>({
  createdAt: _,
  ...item
}: Entries[Name]): OwnTexts[Name][number] {
  // An entry of a deck is its item and the time; TypeScript cannot see it through the index.
  return item as unknown as OwnTexts[Name][number];
}

/** The item of a deck as an entry of the journal. */
export function entryOf<Name extends Deck>(
  item: OwnTexts[Name][number],
  createdAt: number,
): Entries[Name] {
  // As above.
  return { ...item, createdAt } as unknown as Entries[Name];
}

/** The own texts of a journal without a passphrase, for the other devices of the person. */
export const ownTextsHere: OwnTextsHere = {
  read: async () => {
    // Reading makes no database where a person keeps nothing.
    const isThere = await hasDatabase().catch(() => true);
    if (!isThere) return { own: noOwn, generation: 0 };
    const answer = await readJournal(decks, async (transaction, { lock, generation }) => {
      if (lock) return null;
      const all = decks.map((deck) => transaction.objectStore(deck).index('createdAt').getAll());
      return { lists: await Promise.all(all), generation };
    });
    if (!answer.ok) return 'unreadable';
    if (!answer.value) return 'sealed';
    const { lists, generation } = answer.value;
    let isWhole = true;
    const itemsOf = <Name extends Deck>(deck: Name): OwnTexts[Name][number][] =>
      (lists[decks.indexOf(deck)] ?? []).flatMap((record: unknown) => {
        const entry = parseEntry(deck, record);
        if (entry) return [itemOf<Name>(entry)];
        isWhole = false;
        return [];
      });
    const own: OwnTexts = {
      cards: itemsOf('cards'),
      words: itemsOf('words'),
      ideas: itemsOf('ideas'),
      affirmations: itemsOf('affirmations'),
      questions: itemsOf('questions'),
    };
    // Without the broken one it would look deleted, and be deleted on the other devices.
    return isWhole ? { own, generation } : 'unreadable';
  },
  write: async (next, { own: before, generation: read }, now) => {
    const answer = await changeJournal(
      decks,
      async (transaction, { lock, generation }) => {
        if (lock || generation !== read) return { value: false };
        for (const deck of decks) {
          const store = transaction.objectStore(deck);
          const [known, kept] = [byId(before[deck]), byId(next[deck])];
          for (const id of known.keys()) if (!kept.has(id)) await store.delete(id);
          for (const [place, item] of next[deck].entries()) {
            if (known.get(item.id) === kept.get(item.id)) continue;
            const stored: { createdAt: number } | undefined = await store.get(item.id);
            await store.put({ ...item, createdAt: stored?.createdAt ?? now + place });
          }
        }
        return { value: true };
      },
      // The registers rely on it.
      { durability: 'strict' },
    );
    if (!answer.ok || !answer.value) return false;
    tellChanged(decks);
    return true;
  },
};

function byId(items: OwnTexts[Deck]): Map<string, string> {
  return new Map(items.map((item) => [item.id, JSON.stringify(item)]));
}
