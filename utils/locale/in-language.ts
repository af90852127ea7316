/** What there is for a language (such as `en` or `pt-BR`), or `english` where there is nothing for it. */
export function inLanguage<T>(languages: ReadonlyMap<string, T>, language: string, english: T): T {
  const [base = 'en'] = language.toLowerCase().split(/[-_]/);
  return languages.get(base) ?? english;
}
