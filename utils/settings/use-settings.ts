/**
 * The settings in a page: read once, watched from then on, changed with an answer on the screen at
 * once.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings, type ParsedSettings, type Settings } from './settings';
import { changeSettings, loadSettings, watchSettings } from './settings-store';

export interface SettingsState {
  /** The defaults while they load, and when what is stored can not be used. */
  settings: Settings;
  status: 'loading' | 'ready' | 'newer' | 'unreadable';
  /** The last change could not be stored; `settings` are what is stored. */
  notSaved: boolean;
  /** Shows the change at once and stores it. Never rejects. */
  change(change: (settings: Settings) => Settings): Promise<void>;
}

type Known = Pick<SettingsState, 'settings' | 'status' | 'notSaved'>;

export function useSettings(): SettingsState {
  const [known, setKnown] = useState<Known>({
    settings: defaultSettings,
    status: 'loading',
    notSaved: false,
  });

  /** While changes are being stored, what the storage tells is older than what is on the screen. */
  const storing = useRef(0);

  useEffect(() => {
    const page = new AbortController();
    const show = (parsed: ParsedSettings) => {
      if (storing.current === 0) setKnown({ ...knownFrom(parsed), notSaved: false });
    };
    watchSettings(page.signal, show);
    void loadSettings().then(show);
    return () => page.abort();
  }, []);

  const change = useCallback<SettingsState['change']>(async (next) => {
    storing.current += 1;
    setKnown((before) => ({ ...before, settings: next(before.settings) }));
    const notSaved = await changeSettings(next).then(
      () => false,
      () => true,
    );
    const parsed = await loadSettings();
    storing.current -= 1;
    if (storing.current === 0) setKnown({ ...knownFrom(parsed), notSaved });
  }, []);

  return { ...known, change };
}

function knownFrom(parsed: ParsedSettings): Pick<Known, 'settings' | 'status'> {
  return { settings: parsed.value, status: parsed.ok ? 'ready' : parsed.reason };
}

/** Puts the chosen theme and motion on the page, where the styles read them. */
export function useAppearance({ theme, motion }: Settings['appearance']): void {
  // Before the next frame is painted, so that no other theme flashes up.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.motion = motion;
  }, [theme, motion]);
}
