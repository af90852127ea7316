import { AppearanceSection } from '@/components/settings/AppearanceSection';
import { PromptSection } from '@/components/settings/PromptSection';
import { RemindersSection } from '@/components/settings/RemindersSection';
import { SendKeys } from '@/components/settings/SendKeys';
import { ShortcutSection } from '@/components/settings/ShortcutSection';
import { SitesSection } from '@/components/settings/SitesSection';
import type { SettingsPart } from '@/components/settings/settings-parts';
import { useLoaded } from '@/components/ui/use-loaded';
import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import type { Settings } from '@/utils/settings/settings';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import { dialect } from '@/utils/sites/dialect';
import { chooseSendKey, siteSendKeys } from '@/utils/sites/site-send-keys';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { removeSites, turnOffSites, turnOnSites } from '@/utils/sites/turn-sites';
import type { SettingsChanges } from './use-settings-changes';
import { useShortcuts } from './use-shortcuts';
import { useSiteCare } from './use-site-care';

interface SettingsPartHereProps {
  part: SettingsPart;
  settings: Settings;
  sites: readonly SiteSwitch[];
  /** The words of what the search is on its way to; null for none. */
  sought: string | null;
  changes: SettingsChanges;
  needs: ReturnType<typeof usePartNeeds>;
}

/** The page of the settings that is open, as far as it needs settings that can be read. */
export function SettingsPartHere({ part, ...props }: SettingsPartHereProps) {
  const { settings, sites, needs, changes } = props;
  const { save, saveGroup } = changes;
  switch (part) {
    case 'sites':
      return <SitesHere {...props} />;
    case 'pause':
      return (
        <>
          <PromptSection
            prompt={settings.prompt}
            onChange={(prompt) => saveGroup('prompt', prompt)}
          />
          <ShortcutSection
            shortcuts={needs.shortcuts}
            browserKind={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
            onOpen={openShortcuts}
          />
        </>
      );
    case 'rules':
      return (
        needs.RulesPart && (
          <needs.RulesPart
            settings={settings}
            sites={sites}
            onRules={(rules) => saveGroup('rules', rules)}
            onPlans={(change) => save(({ plans }) => ({ plans: change(plans) }))}
          />
        )
      );
    case 'reminders':
      return (
        <RemindersSection
          reminders={settings.reminders}
          notify={needs.notify}
          onNotify={needs.changeNotify}
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
}

/** What these pages need beside the settings, asked for before one of them is opened. */
export function usePartNeeds(settings: Settings) {
  const [notify, changeNotify] = useNotifyChoice();
  return {
    careOf: useSiteCare(settings),
    shortcuts: useShortcuts(),
    RulesPart: useLoaded(loadRulesPart),
    notify,
    changeNotify,
  };
}

const loadRulesPart = () => import('./RulesPart').then((m) => m.RulesPart);

function SitesHere(props: Omit<SettingsPartHereProps, 'part'>) {
  const { settings, sites, sought, changes, needs } = props;
  return (
    <SitesSection
      sites={sites}
      dialect={dialect}
      turnOn={turnOnSites}
      turnOff={turnOffSites}
      remove={removeSites}
      careOf={needs.careOf}
      sought={sought}
    >
      <SendKeys
        sites={siteSendKeys(sites, settings.sites)}
        onChange={(id, sendKey) => {
          const patterns = sites.find((site) => site.id === id)?.patterns ?? [];
          changes.save(({ sites: kept }) => ({ sites: chooseSendKey(kept, patterns, sendKey) }));
        }}
      />
    </SitesSection>
  );
}

/** Chromium lets an extension open this page, and no page of ours link to it. */
function openShortcuts(): void {
  browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(logOnce);
}
