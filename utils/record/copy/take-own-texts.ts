/** What a copy of an earlier Breather has of own texts: they lay in its settings. Pure. */
import { isRecord } from '@/utils/extension/is-record';
import { isDeck } from '@/utils/record/own-texts';
import { decks } from '@/utils/settings/own-texts';
import { noOwn, withOwn } from '@/utils/settings/with-own';
import { byStore } from './by-store';
import type { PortableFile } from './parse-portable';
import type { RowsByStore } from './portable-file';

/**
 * The file with its own texts as entries of the journal. One that is here by its id has its time
 * from there, so that the same text counts as the same.
 */
export function takeOwnTexts<File extends Pick<PortableFile, 'settings' | 'rows'>>(
  file: File,
  here: RowsByStore,
): File {
  const { settings } = file;
  if (!settings) return file;
  const rows = byStore((store) => {
    if (store === 'counts' || !isDeck(store)) return file.rows[store];
    const times = timesOf(here[store]);
    const own = settings[store].own.map((item, place) => ({
      ...item,
      createdAt: times.get(item.id) ?? place,
    }));
    return [...file.rows[store], ...own];
  });
  return { ...file, settings: withOwn(settings, noOwn), rows };
}

/** Whether the file says nothing at all of own texts. */
export function hasNoOwnTexts({
  settings,
  rows,
}: Pick<PortableFile, 'settings' | 'rows'>): boolean {
  return settings === null && decks.every((deck) => rows[deck].length === 0);
}

/** When the entries were made, by their ids. A sealed entry has both in the open. */
function timesOf(rows: readonly unknown[]): Map<unknown, unknown> {
  return new Map(rows.filter(isRecord).map(({ id, createdAt }) => [id, createdAt]));
}
