import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import type { SendKey } from '@/utils/sites/site';
import reminders from './reminders.module.css';
import settings from './settings.module.css';

export interface SiteSendKey {
  id: string;
  name: string;
  /** What the person said, or null for the site's own way. */
  sendKey: SendKey | null;
}

interface SendKeysProps {
  sites: readonly SiteSendKey[];
  onChange(id: string, sendKey: SendKey | null): void;
}

/**
 * Which key sends, for those who changed it in the settings of a site. Most people never need it.
 */
export function SendKeys({ sites, onChange }: SendKeysProps) {
  if (sites.length === 0) return null;
  return (
    <details class={settings.several}>
      <summary>{i18n.t('sendKeys.title')}</summary>
      <p class="small soft">{i18n.t('sendKeys.lead')}</p>
      <div class={reminders.times}>
        {sites.map((site) => (
          <SendKeyField
            key={site.id}
            site={site}
            onSendKey={(sendKey) => onChange(site.id, sendKey)}
          />
        ))}
      </div>
    </details>
  );
}

interface SendKeyFieldProps {
  site: SiteSendKey;
  onSendKey(sendKey: SendKey | null): void;
}

function SendKeyField({ site, onSendKey }: SendKeyFieldProps) {
  return (
    <Labelled label={i18n.t('sendKeys.ofSite', [site.name])} look="small soft">
      {(tied) => (
        <select
          {...tied}
          class="field"
          value={site.sendKey ?? 'own'}
          onChange={({ currentTarget: { value } }) =>
            onSendKey(value === 'enter' || value === 'mod-enter' ? value : null)
          }
        >
          <option value="own">{i18n.t('sendKeys.own')}</option>
          <option value="enter">{i18n.t('sendKeys.enter')}</option>
          <option value="mod-enter">{i18n.t('sendKeys.modEnter')}</option>
        </select>
      )}
    </Labelled>
  );
}
