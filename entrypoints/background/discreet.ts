import type { ParsedSettings } from '@/utils/settings/settings';
import { watchSettings } from '@/utils/settings/settings-store';

/** Whether discreet mode is on. While nobody can read that, it is. Pure. */
export function isDiscreet({ value: settings, ok }: ParsedSettings): boolean {
  return !ok || settings.discreet;
}

/** Calls back when it was switched, or can be read no more or again. */
export function watchDiscreet(changed: () => void): void {
  watchSettings(new AbortController().signal, (parsed, before) => {
    if (isDiscreet(parsed) !== isDiscreet(before)) changed();
  });
}
