import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchField } from '@/components/ui/SearchField';
import { sayCounted } from '@/utils/locale/locale';
import { findEntries, type SettingEntry, settingEntries } from './setting-entries';
import css from './settings-list.module.css';

interface SettingsSearchProps {
  words: string;
  /** Names of sites: each is found too. */
  sites: readonly string[];
  onWords(words: string): void;
  onChoose(entry: SettingEntry): void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds a switch by its words while they are typed. Enter takes the first one, and the arrows go
 * through them.
 */
export function SettingsSearch({ words, sites, onWords, onChoose }: SettingsSearchProps) {
  const place = useRef<HTMLElement>(null);
  const named = sites.map((label) => ({ part: 'sites' as const, label, more: '' }));
  const found = findEntries([...settingEntries(), ...named], words);
  const isSearching = words.trim() !== '';

  const step = (event: KeyboardEvent) => {
    // The arrow chooses among what an input method offers.
    if (event.isComposing) return;
    const stops = [...(place.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (STEPS[event.key] ?? 0)];
    if (!(event.key in STEPS) || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <search ref={place} onKeyDown={step}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) onChoose(found[0]);
        }}
      >
        <SearchField label={i18n.t('settings.search.label')} words={words} onSearch={onWords} />
      </form>
      <p class="visually-hidden" role="status">
        {isSearching && found.length > 0 && sayCounted('settings.search.found', found.length)}
      </p>
      {isSearching && found.length === 0 && (
        <p class={`soft ${css.noneFound}`}>{i18n.t('settings.search.none')}</p>
      )}
      {found.length > 0 && (
        <ul class={css.foundSettings}>
          {found.map((entry) => (
            <li key={`${entry.part} ${entry.label}`}>
              <a href={`#settings/${entry.part}`} onClick={() => onChoose(entry)}>
                {entry.label}
                <span class="small soft"> {i18n.t(`settings.parts.${entry.part}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
