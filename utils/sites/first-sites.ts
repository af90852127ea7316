/**
 * The ids of the sites that are shown before anybody looks for one: where most people write to each
 * other.
 */
export const firstSites: ReadonlySet<string> = new Set([
  'whatsapp',
  'messenger',
  'instagram',
  'slack',
  'discord',
  'telegram-k',
  'gmail',
  'teams',
]);
