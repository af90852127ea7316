import { isSame } from '@/utils/extension/same-value';
import type { Waiting } from '@/utils/record/change-rows';
import { parseSettings } from '@/utils/settings/settings';
import { undoSettings } from './undo-settings';

/**
 * What to store when settings that an import left waiting are written at last. Between the plan and
 * now a person, a frame or another page may have changed the stored settings, and those changes
 * stay: it is the undo the other way round. Settings that cannot be read by now, or were erased,
 * stay so. Pure.
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
