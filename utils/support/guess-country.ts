import { timeZones } from './time-zones';

const countryOf = new Map(
  Object.entries(timeZones).flatMap(([country, zones]) =>
    zones
      .trim()
      .split(/\s+/)
      .map((zone) => [zone, country]),
  ),
);

/**
 * The country of a time zone such as `Europe/Berlin`, if there are lines for it. A guess: people
 * travel and move.
 */
export function guessCountry(timeZone: string | undefined): string | null {
  return countryOf.get(timeZone ?? '') ?? null;
}
