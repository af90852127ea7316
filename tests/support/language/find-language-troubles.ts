/**
 * What a language lacks beside English: a key, a form of a sentence that counts, a placeholder, a
 * deck, an id that English knows, a gap. It judges no wording.
 */

/** The sentences by their keys, as `readSentences` gives them. */
export type Sentences = ReadonlyMap<string, string>;

/**
 * The decks of a language by their names; each file of `utils/practice/content/<language>/` is one.
 */
export type LanguageDecks = Readonly<Record<string, unknown>>;

export interface Language {
  /** Such as `de` or `pt_BR`, as its files are named. */
  name: string;
  sentences: Sentences;
  decks: LanguageDecks;
}

const FORM = /^(.+)\.(zero|one|two|few|many|other)$/;

/**
 * A button or a chip has room for about half more than English; a longer text may grow by as much
 * as it likes.
 */
const SHORT = 24;
const ROOM = 1.6;
const LEAST_ROOM = 14;

/** The longest that a text of a deck may be: half more than the longest English one of its deck. */
const DECK_ROOM = 1.5;

export function findLanguageTroubles(language: Language, english: Language): string[] {
  return [
    ...findSentenceTroubles(language, english.sentences),
    ...Object.keys(english.decks).flatMap((deck) =>
      findDeckTroubles(deck, language.decks[deck], english.decks[deck]),
    ),
  ];
}

function findSentenceTroubles({ name, sentences }: Language, english: Sentences): string[] {
  const counted = new Set([...english.keys()].flatMap((key) => baseOf(key, english) ?? []));
  const forms = new Intl.PluralRules(name.replace('_', '-')).resolvedOptions().pluralCategories;
  const wanted = new Set([
    ...[...english.keys()].filter((key) => !baseOf(key, english)),
    ...[...counted].flatMap((base) => forms.map((form) => `${base}.${form}`)),
  ]);
  const missing = [...wanted].filter((key) => !sentences.get(key)?.trim());
  const unknown = [...sentences.keys()].filter((key) => !wanted.has(key));
  const both = [...wanted].filter((key) => sentences.get(key)?.trim());
  return [
    ...missing.map((key) => `${key} is missing`),
    ...unknown.map((key) => `${key} is no key of English`),
    ...both.flatMap((key) => findTextTroubles(key, sentences, english)),
  ];
}

function findTextTroubles(key: string, sentences: Sentences, english: Sentences): string[] {
  const [, base = key] = FORM.exec(key) ?? [];
  const text = sentences.get(key) ?? '';
  const model = english.get(key) ?? english.get(`${base}.other`) ?? '';
  // A form for one or two may say the number in words.
  const placeholders = (one: string) =>
    placeholdersOf(one).filter((each) => base === key || each !== '$1');
  const troubles: string[] = [];
  if (placeholders(text).join() !== placeholders(model).join()) {
    troubles.push(`${key} has other placeholders than English`);
  }
  const room = Math.max(LEAST_ROOM, model.length * ROOM);
  if (model.length <= SHORT && text.length > room) {
    troubles.push(`${key} is longer than its place allows (${text.length} of ${Math.floor(room)})`);
  }
  return troubles;
}

function baseOf(key: string, sentences: Sentences): string | null {
  const [, base = null] = FORM.exec(key) ?? [];
  return base !== null && sentences.has(`${base}.other`) ? base : null;
}

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\$\d|\{[^{}]+\}/g))].sort();
}

function findDeckTroubles(name: string, deck: unknown, english: unknown): string[] {
  if (deck === undefined) return [`the deck ${name} is missing`];
  const [own, model] = [textsOf(deck), textsOf(english)];
  const longest = Math.max(...[...model.values()].map((text) => text.length)) * DECK_ROOM;
  return [
    ...[...model.keys()].filter((at) => !own.has(at)).map((at) => `${name}: ${at} is missing`),
    ...[...own].flatMap(([at, text]) => {
      const wanted = model.get(at);
      if (wanted === undefined) return [`${name}: ${at} is not in English`];
      const troubles: string[] = [];
      if (!text.trim()) troubles.push(`${name}: ${at} is empty`);
      if (placeholdersOf(text).join() !== placeholdersOf(wanted).join()) {
        troubles.push(`${name}: ${at} has other gaps than English`);
      }
      if (text.length > longest) troubles.push(`${name}: ${at} is too long`);
      if (isFixed(at) && text !== wanted) troubles.push(`${name}: ${at} is not as in English`);
      return troubles;
    }),
  ];
}

/** What an entry is for is the same in each language. */
function isFixed(at: string): boolean {
  return /\.(?:situation|kind|topic|feelingGap)$|\.feelings\.\d+$/.test(at);
}

/**
 * Every text of a deck by where it stands: `<id>.thought`. An entry is found by its id, in any
 * order.
 */
function textsOf(value: unknown, at: readonly string[] = []): Map<string, string> {
  if (typeof value === 'string') return new Map([[at.join('.'), value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const texts = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, one]) => [...textsOf(one, [...at, idOf(one) ?? key])]);
  return new Map(texts);
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return String(entry.id);
}
