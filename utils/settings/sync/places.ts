/**
 * What of the settings goes along: each choice, each own item, each favourite and each hidden one
 * is a place of its own, with a key of its own, so that two devices that change different things
 * both keep them. Sites do not go along (their permission belongs to a browser, and they tell where
 * somebody writes), nor does what decides whether and how a message is held, discreet mode, the
 * popup or the welcome.
 */
import { isSame } from '@/utils/extension/same-value';
import { putAt, readAt, rowsOf } from '@/utils/settings/define-table';
import { type Deck, decks } from '@/utils/settings/own-texts';
import { defaultSettings, parseSettings, type Settings } from '@/utils/settings/settings';
import { settingsTable } from '@/utils/settings/settings-table';

export interface Place {
  /** Null when there is nothing. */
  read(settings: Settings): unknown;
  /**
   * The settings with the value in its place; null takes it out. No promise that they are valid.
   */
  put(settings: Settings, value: unknown): object;
}

/** The rows that go along as one value, each under its path. */
const choices: Readonly<Record<string, Place>> = Object.fromEntries(
  rowsOf(settingsTable)
    .filter(({ goesAlong }) => goesAlong === 'whole')
    .map(({ path }): [string, Place] => [
      `s:${path.join('.')}`,
      {
        read: (settings) => readAt(settings, path),
        put: (settings, value) => putAt(settings, path, value),
      },
    ]),
);

/** Whether it is the place of an own text, which lies in the journal. */
export function isOwnPlace(key: string): boolean {
  return key.startsWith('o:');
}

/** Null for a key that this Breather does not know. */
export function findPlace(key: string): Place | null {
  if (Object.hasOwn(choices, key)) return choices[key] ?? null;
  const [, list, name, id] = /^([ofh]):([a-z]+):(.{1,64})$/s.exec(key) ?? [];
  const deck = decks.find((each) => each === name);
  if (!deck || id === undefined) return null;
  if (list === 'o') return ownPlace(deck, id);
  return idPlace(deck, list === 'f' ? 'favourites' : 'hidden', id);
}

function ownPlace(deck: Deck, id: string): Place {
  const own = (settings: Settings): readonly { id: string }[] => settings[deck].own;
  return {
    read: (settings) => own(settings).find((item) => item.id === id) ?? null,
    put: (settings, value) => {
      const isNew = !own(settings).some((item) => item.id === id);
      const kept = own(settings).flatMap((item): unknown[] => {
        if (item.id !== id) return [item];
        return value === null ? [] : [value];
      });
      const added = isNew && value !== null ? [...kept, value] : kept;
      return { ...settings, [deck]: { ...settings[deck], own: added } };
    },
  };
}

function idPlace(deck: Deck, list: 'favourites' | 'hidden', id: string): Place {
  return {
    read: (settings) => (settings[deck][list].includes(id) ? true : null),
    put: (settings, value) => {
      const others = settings[deck][list].filter((each) => each !== id);
      const ids = value === null ? others : [...others, id];
      return { ...settings, [deck]: { ...settings[deck], [list]: ids } };
    },
  };
}

/**
 * The values of all places in these settings, by key. Lists only have places for what is in them.
 */
export function readPlaces(settings: Settings): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [key, place] of Object.entries(choices)) values.set(key, place.read(settings));
  for (const deck of decks) {
    const { own, favourites, hidden } = settings[deck];
    for (const item of own) values.set(`o:${deck}:${item.id}`, item);
    for (const id of favourites) values.set(`f:${deck}:${id}`, true);
    for (const id of hidden) values.set(`h:${deck}:${id}`, true);
  }
  return values;
}

const firstValues = readPlaces(defaultSettings);

/** What stands in a place before anybody changes it. */
export function firstValue(key: string): unknown {
  return firstValues.get(key) ?? null;
}

/** Whether this Breather takes the value there as it is. A newer one may write more into it. */
export function fits(place: Place, value: unknown): boolean {
  const parsed = parseSettings(place.put(defaultSettings, value));
  return parsed.ok && isSame(place.read(parsed.value), value);
}
