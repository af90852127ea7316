/**
 * The settings in a page: read once, watched from then on, changed with an answer on the screen at
 * once.
 */
import { useLayoutEffect } from 'preact/hooks';
import { defaultSettings, type ParsedSettings, type Settings } from './settings';
import { changeSettings, loadSettings, watchSettings } from './settings-store';
import { useChanging } from './use-store';

export interface SettingsState {
  /** The defaults while they load, and when what is stored cannot be used. */
  settings: Settings;
  status: 'loading' | 'ready' | 'newer' | 'unreadable';
  /** The last change could not be stored; `settings` are what is stored. */
  notSaved: boolean;
  /** Shows the change at once and stores it. Never rejects. */
  change(change: (settings: Settings) => Settings): Promise<void>;
}

export function useSettings(): SettingsState {
  const { parsed, value, notSaved, change } = useChanging(
    loadSettings,
    watchSettings,
    changeSettings,
    defaultSettings,
  );
  return { settings: value, status: statusOf(parsed), notSaved, change };
}

function statusOf(parsed: ParsedSettings | null): SettingsState['status'] {
  if (!parsed) return 'loading';
  return parsed.ok ? 'ready' : parsed.reason;
}

/** Puts the chosen theme and motion on the page, where the styles read them. */
export function useAppearance({ theme, motion }: Settings['appearance']): void {
  // Before the next frame is painted, so that no other theme flashes up.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.motion = motion;
  }, [theme, motion]);
}
