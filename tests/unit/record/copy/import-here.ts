/** What lies in this browser before an import, and the plan of a file for it. */
import { parsePortable } from '@/utils/record/copy/parse-portable';
import { type ImportPlan, planImport } from '@/utils/record/copy/plan-import';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { promiseEntry } from '../../../support/journal/entries';
import { readHere } from './storages';

export const NOW = 1_790_000_000_000;
export const wish = { now: NOW, signal: new AbortController().signal, onProgress: () => {} };

export const settings: Settings = {
  ...defaultSettings,
  sites: [{ pattern: 'https://discord.com/*', on: true }],
  words: { own: [{ id: 'here', text: 'From here' }], favourites: ['a'], hidden: [] },
  plans: [{ feeling: 'hot', action: 'wait' }],
  welcomedAt: 5,
};
export const here = {
  promises: [promiseEntry({ id: 'promise-whole', what: 'Older' }), promiseEntry({ id: 'mine' })],
  wins: [{ id: 'broken', createdAt: 1 }],
};

/** Throws with the reason where the file cannot be read, or no plan be made. */
export async function planFor(
  text: string,
  mode: 'merge' | 'replace' = 'merge',
): Promise<ImportPlan> {
  const parsed = parsePortable(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const answer = await planImport(parsed.file, await readHere(), { ...wish, mode });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.plan;
}
