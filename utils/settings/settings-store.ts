import { defineStore, lockOf } from '@/utils/extension/define-store';
import { parseSettings } from './settings';

export const SETTINGS_KEY = 'settings';

/** Whoever writes the settings holds it. */
export const SETTINGS_LOCK = lockOf(SETTINGS_KEY);

export const {
  load: loadSettings,
  change: changeSettings,
  replace: replaceSettings,
  watch: watchSettings,
} = defineStore({
  area: 'local',
  key: SETTINGS_KEY,
  parse: parseSettings,
});
