import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TwoClicks } from '@/components/ui/TwoClicks';
import css from './settings.module.css';

interface EraseSectionProps {
  failed: boolean;
  onErase(): void;
}

/** What is kept, and the way to take all of it out. */
export function EraseSection({ failed, onErase }: EraseSectionProps) {
  return (
    <Section title={i18n.t('settings.erase.title')} lead={i18n.t('settings.erase.lead')}>
      <details class={css.several}>
        <summary>{i18n.t('settings.erase.what')}</summary>
        <dl class={css.kept}>
          <dt>{i18n.t('settings.erase.kept')}</dt>
          <dd class="soft">{i18n.t('settings.erase.keptList')}</dd>
          <dt>{i18n.t('settings.erase.session')}</dt>
          <dd class="soft">{i18n.t('settings.erase.sessionList')}</dd>
          <dt>{i18n.t('settings.erase.never')}</dt>
          <dd class="soft">{i18n.t('settings.erase.neverList')}</dd>
        </dl>
      </details>
      <TwoClicks
        label={i18n.t('settings.erase.button')}
        warning={i18n.t('settings.erase.confirm')}
        really={i18n.t('settings.erase.really')}
        keep={i18n.t('settings.erase.keep')}
        onReally={onErase}
      />
      <p class="problem" role="alert">
        {failed && i18n.t('settings.erase.failed')}
      </p>
    </Section>
  );
}
