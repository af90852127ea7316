/** What the person reads of sync. Pure. */
import type { Settings } from '@/utils/settings/settings';
import { findPlace } from './places';
import type { SyncState } from './sync-state';

/** As many characters of a text as tell which one it is. */
const NAME_LENGTH = 40;

export interface SyncView
  extends Pick<SyncState, 'on' | 'removing' | 'ended' | 'status' | 'leftOut' | 'hasCopy'> {
  /** The beginnings of what is too large to go along. */
  tooLarge: string[];
}

export function viewSync(state: SyncState, settings: Settings): SyncView {
  const { on, removing, ended, status, leftOut, hasCopy } = state;
  const tooLarge = state.tooLarge
    .map((key) => nameOf(findPlace(key)?.read(settings)))
    .filter((name) => name !== null);
  return { on, removing, ended, status, leftOut, hasCopy, tooLarge };
}

/** Null for what is gone meanwhile. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text = 'thought' in value ? value.thought : 'text' in value ? value.text : '';
  const letters = [...String(text).trim()];
  const name = letters.slice(0, NAME_LENGTH).join('');
  return letters.length > NAME_LENGTH ? `${name}…` : name;
}
