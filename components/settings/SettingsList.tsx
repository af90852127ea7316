import { i18n } from '#i18n';
import css from './settings-list.module.css';
import { type SettingsPart, settingsParts } from './settings-parts';

/** The pages of the settings, beside the one that is open. */
export function SettingsList({ current }: { current: SettingsPart }) {
  return (
    <nav class={css.settingsList} aria-label={i18n.t('settings.parts.list')}>
      <ul>
        {settingsParts.map((part) => (
          <li key={part}>
            <a href={`#settings/${part}`} aria-current={part === current ? 'page' : undefined}>
              {i18n.t(`settings.parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
