import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TwoClicks } from '@/components/ui/TwoClicks';

interface SettingsTroubleProps {
  reason: 'newer' | 'unreadable';
  onReload(): void;
  onFresh(): void;
}

/** The stored settings cannot be used. Nothing is written over them until the person says so. */
export function SettingsTrouble({ reason, onReload, onFresh }: SettingsTroubleProps) {
  return (
    <Section title={i18n.t(`settings.trouble.${reason}Title`)}>
      <p>{i18n.t(`settings.trouble.${reason}`)}</p>
      <div class="row">
        <button type="button" class="button main" onClick={onReload}>
          {i18n.t('settings.trouble.reload')}
        </button>
        <TwoClicks
          label={i18n.t('settings.trouble.fresh')}
          warning={i18n.t('settings.trouble.confirm')}
          really={i18n.t('settings.trouble.really')}
          keep={i18n.t('settings.trouble.keep')}
          onReally={onFresh}
        />
      </div>
    </Section>
  );
}
