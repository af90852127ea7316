import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DiscreetSection } from '@/components/settings/DiscreetSection';
import { EraseSection } from '@/components/settings/EraseSection';
import { SettingsList } from '@/components/settings/SettingsList';
import { SettingsSearch } from '@/components/settings/SettingsSearch';
import { SettingsTrouble } from '@/components/settings/SettingsTrouble';
import type { SettingsPart } from '@/components/settings/settings-parts';
import { useLoaded } from '@/components/ui/use-loaded';
import { logOnce } from '@/utils/extension/log-once';
import { dropPermissions, eraseEverything } from '@/utils/record/erase-everything';
import type { Settings } from '@/utils/settings/settings';
import { replaceSettings } from '@/utils/settings/settings-store';
import { forgetRegisters } from '@/utils/settings/sync/sync-store';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { PageHead } from './PageHead';
import { SettingsPartHere, usePartNeeds } from './SettingsPartHere';
import { StayingViews } from './StayingViews';
import css from './settings-page.module.css';
import { type SettingsChanges, useSettingsChanges } from './use-settings-changes';
import { useSiteSwitches } from './use-site-switches';
import { useSought } from './use-sought';

interface SettingsPageProps {
  part: SettingsPart;
  settings: SettingsState;
  hasMoved: boolean;
}

/** The settings: a few short pages, their list, and a search over all of them. */
export function SettingsPage({ part, settings: state, hasMoved }: SettingsPageProps) {
  const { settings, status, notSaved } = state;
  const changes = useSettingsChanges(state);
  const sites = useSiteSwitches(settings);
  const needs = usePartNeeds(settings);
  const PrivacyPart = useLoaded(loadPrivacyPart);
  const [sought, setSought] = useState<string | null>(null);
  const place = usePartPlace(part);
  useSought(
    place,
    sought,
    useCallback(() => setSought(null), []),
  );

  // Drawn later, the sites would move all the rest from under a press.
  if (!sites) return null;
  return (
    <>
      <PageHead title={i18n.t('settings.title')} takesFocus={hasMoved} />
      <p class="problem" role="alert">
        {notSaved && i18n.t('settings.notSaved')}
      </p>
      <div class={css.settings}>
        <Side part={part} sites={sites} onSought={setSought} />
        <section
          class={css.settingsPlace}
          aria-label={i18n.t('settings.parts.named', [i18n.t(`settings.parts.${part}`)])}
          tabIndex={-1}
          ref={place}
        >
          {status !== 'ready' && status !== 'loading' && (
            <SettingsTrouble
              reason={status}
              onReload={() => location.reload()}
              onFresh={() => void startFresh().catch(logOnce)}
            />
          )}
          <StayingViews
            shown={part}
            // A passphrase that was typed there is not kept out of sight.
            mayStay={(name) => name !== 'privacy'}
            look={css.settingsPart}
            draw={(name) => (
              <>
                {status === 'ready' && (
                  <SettingsPartHere part={name} {...{ settings, sites, sought, changes, needs }} />
                )}
                {/* Most of it is there for settings that cannot be read as well. */}
                {name === 'privacy' && PrivacyPart && (
                  <PrivacyPart
                    settings={settings}
                    discreet={
                      status === 'ready' && <DiscreetHere settings={settings} changes={changes} />
                    }
                    erase={<EraseHere />}
                  />
                )}
              </>
            )}
          />
        </section>
      </div>
      <p class={css.saved} role="status">
        {changes.isSaved && !notSaved && i18n.t('settings.saved')}
      </p>
    </>
  );
}

/** Where the page that is open stands: at a change of it, reading goes on there. */
function usePartPlace(part: SettingsPart) {
  const place = useRef<HTMLElement>(null);
  const drawn = useRef(part);
  useLayoutEffect(() => {
    if (drawn.current === part) return;
    drawn.current = part;
    // What was just chosen is gone from the screen, or stands elsewhere.
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [part]);
  return place;
}

interface SideProps {
  part: SettingsPart;
  sites: readonly SiteSwitch[];
  /** The person goes to what has these words. */
  onSought(words: string): void;
}

/** The search, and the list of the pages. */
function Side({ part, sites, onSought }: SideProps) {
  const [words, setWords] = useState('');
  return (
    <div class={css.settingsSide}>
      <SettingsSearch
        words={words}
        sites={sites.map(({ name }) => name)}
        onWords={setWords}
        onChoose={({ part: chosen, label }) => {
          setWords('');
          onSought(label);
          location.hash = `settings/${chosen}`;
        }}
      />
      <SettingsList current={part} />
    </div>
  );
}

interface DiscreetHereProps {
  settings: Settings;
  changes: SettingsChanges;
}

function DiscreetHere({ settings, changes }: DiscreetHereProps) {
  return (
    <DiscreetSection
      discreet={settings.discreet}
      onChange={(discreet) => changes.save(() => ({ discreet }))}
    />
  );
}

function EraseHere() {
  const [failed, setFailed] = useState(false);
  const erase = () =>
    eraseEverything().then(showWelcome, (cause) => {
      logOnce(cause);
      setFailed(true);
    });
  return <EraseSection failed={failed} onErase={() => void erase()} />;
}

/** Loaded on demand: it brings the journal. */
const loadPrivacyPart = () => import('./PrivacyPart').then((m) => m.PrivacyPart);

/**
 * Forgets the registers of sync first: else the next pass would take the missing settings for
 * deleted, on every device.
 */
async function startFresh(): Promise<void> {
  await forgetRegisters();
  await replaceSettings();
  await dropPermissions();
}

function showWelcome(): void {
  location.hash = 'welcome/erased';
}
