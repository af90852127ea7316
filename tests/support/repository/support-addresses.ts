import type { CountryLines } from '../../../utils/support/support-line';

/** Every page that the lines lead to, of a service or of a source. They open by a click alone. */
export function supportAddresses(countries: readonly CountryLines[]): string[] {
  return countries.flatMap(({ emergency, lines }) => [
    emergency.source,
    ...lines.flatMap(({ source, reach }) => [
      source,
      ...reach.flatMap((way) => (way.by === 'web' ? [way.url] : [])),
    ]),
  ]);
}
