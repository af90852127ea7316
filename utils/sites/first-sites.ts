/** The ids of the sites that are shown before anybody looks for one: where most people write to each other. */
<<<<<<<< HEAD:utils/sites/usual-sites.ts
export const usualSites: ReadonlySet<string> = new Set([
========
export const firstSites: ReadonlySet<string> = new Set([
>>>>>>>> ui-opt:utils/sites/first-sites.ts
  'whatsapp',
  'messenger',
  'instagram',
  'slack',
  'discord',
  'telegram-k',
  'gmail',
  'teams',
]);
