import type { Waiting } from '@/utils/record/change-rows';
import { parseSettings } from '@/utils/settings/settings';
import { undoSettings } from './undo-settings';

/**
 * What to store when the settings that were waiting come to their place: between the plan and now a
 * person, a frame or another page may have changed something, and that stays. It is the undo the
 * other way round: what was changed is what is no longer as it was when they were made. Settings
 * that can not be read by now, or were erased, stay so. Pure.
 */
export function settleLate({ settings, over }: Waiting, stored: unknown): unknown {
  if (isSame(stored, over)) return settings;
  const now = parseSettings(stored);
  if (!now.ok || stored === undefined) return stored;
  return undoSettings({
    before: parseSettings(settings).value,
    imported: parseSettings(over).value,
    now: now.value,
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
