/**
 * The first language of `wanted` that is a kind of `language`, such as `en-GB` for `en`; else
 * `language` itself.
 */
export function sameLanguage(language: string, wanted: readonly string[]): string {
  return wanted.find((one) => one.startsWith(`${language}-`)) ?? language;
}
