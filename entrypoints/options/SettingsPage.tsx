import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AppearanceSection } from '@/components/settings/AppearanceSection';
import { DiscreetSection } from '@/components/settings/DiscreetSection';
import { EraseSection } from '@/components/settings/EraseSection';
import { PromptSection } from '@/components/settings/PromptSection';
import { RemindersSection } from '@/components/settings/RemindersSection';
import { SendKeys } from '@/components/settings/SendKeys';
import { SettingsList } from '@/components/settings/SettingsList';
import { SettingsSearch } from '@/components/settings/SettingsSearch';
import { SettingsTrouble } from '@/components/settings/SettingsTrouble';
import { ShortcutSection } from '@/components/settings/ShortcutSection';
import { SitesSection } from '@/components/settings/SitesSection';
import type { SettingsPart } from '@/components/settings/settings-parts';
import { useLoaded } from '@/components/ui/use-loaded';
import { withChanges } from '@/components/ui/with-changes';
import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { dropPermissions, eraseEverything } from '@/utils/record/erase-everything';
import type { Settings } from '@/utils/settings/settings';
import { replaceSettings } from '@/utils/settings/settings-store';
import { forgetRegisters } from '@/utils/settings/sync/sync-store';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import type { SettingsState } from '@/utils/settings/use-settings';
import { dialect } from '@/utils/sites/dialect';
import { chooseSendKey, siteSendKeys } from '@/utils/sites/site-send-keys';
import { removeSites, turnOffSites, turnOnSites } from '@/utils/sites/turn-sites';
import { PageHead } from './PageHead';
import css from './settings-page.module.css';
import { useSavedNote } from './use-saved-note';
import { useShortcuts } from './use-shortcuts';
import { useSiteCare } from './use-site-care';
import { useSiteSwitches } from './use-site-switches';
import { useSought } from './use-sought';

type Group = 'prompt' | 'reminders' | 'rules' | 'appearance';

interface SettingsPageProps {
  part: SettingsPart;
  settings: SettingsState;
  hasMoved: boolean;
}

/** The settings: a few short pages, their list, and a search over all of them. */
export function SettingsPage({ part, settings: state, hasMoved }: SettingsPageProps) {
  const { settings, status, notSaved } = state;
  const [saved, tellSaved] = useSavedNote();
  const [eraseFailed, setEraseFailed] = useState(false);
  const sites = useSiteSwitches(settings);
  const careOf = useSiteCare(settings);
  const shortcuts = useShortcuts();
  const PrivacyPart = useLoaded(loadPrivacyPart);
  const RulesPart = useLoaded(loadRulesPart);
  const [notify, changeNotify] = useNotifyChoice();
  const place = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const [sought, setSought] = useState<string | null>(null);
  useSought(
    place,
    sought,
    useCallback(() => setSought(null), []),
  );
  const drawn = useRef(part);
  useLayoutEffect(() => {
    if (drawn.current === part) return;
    drawn.current = part;
    // What was just chosen is gone from the screen, or stands elsewhere: reading goes on at what is
    // new.
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [part]);

  const save = (change: (before: Settings) => Partial<Settings>) => {
    void state.change((before) => ({ ...before, ...change(before) })).then(tellSaved);
  };
  /** A frame, a notice and sync change parts of these groups too. */
  const saveGroup = <Name extends Group>(name: Name, next: Settings[Name]) =>
    save((before) => ({ [name]: withChanges(before[name], settings[name], next) }));
  const erase = () =>
    eraseEverything().then(showWelcome, (cause) => {
      logOnce(cause);
      setEraseFailed(true);
    });

  /** What needs settings that can be read. */
  const draw = () => {
    switch (part) {
      case 'sites':
        return (
          sites && (
            <SitesSection
              sites={sites}
              dialect={dialect}
              turnOn={turnOnSites}
              turnOff={turnOffSites}
              remove={removeSites}
              careOf={careOf}
              sought={sought}
            >
              <SendKeys
                sites={siteSendKeys(sites, settings.sites)}
                onChange={(id, sendKey) => {
                  const patterns = sites.find((site) => site.id === id)?.patterns ?? [];
                  save(({ sites: kept }) => ({ sites: chooseSendKey(kept, patterns, sendKey) }));
                }}
              />
            </SitesSection>
          )
        );
      case 'pause':
        return (
          <>
            <PromptSection
              prompt={settings.prompt}
              onChange={(prompt) => saveGroup('prompt', prompt)}
            />
            <ShortcutSection
              shortcuts={shortcuts}
              browserKind={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
              onOpen={openShortcuts}
            />
          </>
        );
      case 'rules':
        return (
          RulesPart && (
            <RulesPart
              settings={settings}
              sites={sites ?? []}
              onRules={(rules) => saveGroup('rules', rules)}
              onPlans={(plans) => save(() => ({ plans }))}
            />
          )
        );
      case 'reminders':
        return (
          <RemindersSection
            reminders={settings.reminders}
            notify={notify}
            onNotify={changeNotify}
            onChange={(reminders) => saveGroup('reminders', reminders)}
          />
        );
      case 'look':
        return (
          <AppearanceSection
            appearance={settings.appearance}
            onChange={(appearance) => saveGroup('appearance', appearance)}
          />
        );
      case 'privacy':
        return null;
    }
  };

  // Drawn later, the sites would move all the rest from under a press.
  if (!sites) return null;
  return (
    <>
      <PageHead title={i18n.t('settings.title')} takesFocus={hasMoved} />
      <p class="problem" role="alert">
        {notSaved && i18n.t('settings.notSaved')}
      </p>
      <div class={css.settings}>
        <div class={css.settingsSide}>
          <SettingsSearch
            words={words}
            sites={sites.map(({ name }) => name)}
            onWords={setWords}
            onChoose={({ part: chosen, label }) => {
              setWords('');
              setSought(label);
              location.hash = `settings/${chosen}`;
            }}
          />
          <SettingsList current={part} />
        </div>
        <section
          class={css.settingsPart}
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
          {status === 'ready' && draw()}
          {/* Most of it is there for settings that cannot be read as well. */}
          {part === 'privacy' && PrivacyPart && (
            <PrivacyPart
              settings={settings}
              discreet={
                status === 'ready' && (
                  <DiscreetSection
                    discreet={settings.discreet}
                    onChange={(discreet) => save(() => ({ discreet }))}
                  />
                )
              }
              erase={<EraseSection failed={eraseFailed} onErase={() => void erase()} />}
            />
          )}
        </section>
      </div>
      <p class={css.saved} role="status">
        {saved && !notSaved && i18n.t('settings.saved')}
      </p>
    </>
  );
}

const loadRulesPart = () => import('./RulesPart').then((m) => m.RulesPart);

/** Apart: it brings the journal. */
const loadPrivacyPart = () => import('./PrivacyPart').then((m) => m.PrivacyPart);

/** In this order: settings that are gone by a mishap are not to be gone on every device. */
async function startFresh(): Promise<void> {
  await forgetRegisters();
  await replaceSettings();
  await dropPermissions();
}

function showWelcome(): void {
  location.hash = 'welcome/erased';
}

/** Chromium lets an extension open this page, and no page of ours link to it. */
function openShortcuts(): void {
  browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(logOnce);
}
