/**
 * What the person chose, as one value under one key of `storage.local`. `parseSettings` is the
 * border: whatever the storage holds, a reader gets a whole and valid `Settings`.
 */
import * as v from 'valibot';
import { type MigrationStep, type Parsed, parserOf } from '@/utils/extension/parse-versioned';
import { entriesOf, firstsOf, type ValuesOf } from './define-table';
import { settingsTable } from './settings-table';

export const SETTINGS_VERSION = 2;

/** From each version to the next. */
export const settingsSteps: readonly MigrationStep[] = [
  /** There was one plan, with a feeling. */
  ({ plan, ...settings }) => ({ ...settings, version: 2, plans: plan ? [plan] : [] }),
];

export type Settings = { version: typeof SETTINGS_VERSION } & ValuesOf<typeof settingsTable>;
export type ParsedSettings = Parsed<Settings>;
export type OwnCard = Settings['cards']['own'][number];
export type OwnDeck = Settings['words'];
export type OwnItem = OwnDeck['own'][number];
export type OurPause = NonNullable<Settings['ourPause']>;
export type SiteChoice = Settings['sites'][number];

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  ...firstsOf(settingsTable),
};

/**
 * Reads what the storage holds. Nothing stored is a first start and gives the defaults. A single
 * bad field falls back to its default; a value from a newer version, or one that is no settings at
 * all, is reported and not used. Never throws.
 */
export const parseSettings = parserOf<Settings>({
  version: SETTINGS_VERSION,
  // The entries are those of the table; TypeScript cannot see it through the loop over them.
  schema: v.object({
    version: v.literal(SETTINGS_VERSION),
    ...entriesOf(settingsTable),
  }) as unknown as v.GenericSchema<unknown, Settings>,
  steps: settingsSteps,
  first: defaultSettings,
});
