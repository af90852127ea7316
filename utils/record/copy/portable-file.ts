/**
 * What a person takes along: settings, own items and the journal in one JSON file. The shape of
 * version 1 is `{ format, version, exportedAt, settings, lock, journal: { promises: [], … } }`;
 * each entry stands as it lies in the journal, a sealed one sealed.
 */
import { type PortableStore, portableStores } from './by-store';

export const FORMAT = 'breather';
export const PORTABLE_VERSION = 1;
export const LARGEST_FILE_BYTES = 50_000_000;

/** So many entries go into one piece of the file. */
const PIECE = 1_000;

export type RowsByStore = Record<PortableStore, readonly unknown[]>;

export interface PortableContent {
  /** As stored, in its own version; null when there is nothing that can be read. */
  settings: unknown;
  /** What opens the sealed entries; null when none are. */
  lock: unknown;
  rows: RowsByStore;
}

/** The text of the file, piece by piece, so that no piece is large. */
export function* writePortable(
  { settings, lock, rows }: PortableContent,
  exportedAt: number,
): Generator<string> {
  const head = { format: FORMAT, version: PORTABLE_VERSION, exportedAt, settings, lock };
  yield `${JSON.stringify(head).slice(0, -1)},"journal":{`;
  for (const [place, store] of portableStores.entries()) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(store)}:[`;
    yield* writeRows(rows[store]);
    yield ']';
  }
  yield '}}\n';
}

function* writeRows(rows: readonly unknown[]): Generator<string> {
  for (let at = 0; at < rows.length; at += PIECE) {
    const piece = rows.slice(at, at + PIECE).map((row) => JSON.stringify(row));
    yield `${at === 0 ? '' : ','}\n${piece.join(',\n')}`;
  }
}
