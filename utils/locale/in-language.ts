/**
 * The files of one deck by their paths, `…/<language>/<deck>.ts`, each with the deck as its one
 * export.
 */
export type Decks<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/**
 * The deck of a language (such as `en` or `pt-BR`). A language of a region takes its own deck, else
 * that of the language alone; where there is none, it is the English one.
 */
export function inLanguage<T>(decks: Decks<T>, language: string): T {
  const region = language.toLowerCase().replace('-', '_');
  const [alone = 'en'] = region.split('_');
  const all = new Map(
    Object.entries(decks).flatMap(([path, file]) =>
      Object.values(file).map((deck) => [path.split('/').at(-2)?.toLowerCase(), deck] as const),
    ),
  );
  const found = all.get(region) ?? all.get(alone) ?? all.get('en');
  if (found === undefined) throw new Error('there is no English deck');
  return found;
}
