import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import css from './settings.module.css';

interface ShortcutSectionProps {
  /** As the browser writes them; empty when none is set; null while they are read. */
  shortcuts: Record<'markDraft' | 'openPopup' | 'openPanel', string> | null;
  browserKind: 'chromium' | 'firefox';
  /** Opens the browser's own page for shortcuts. */
  onOpen(): void;
}

/** Shortcuts belong to the browser: we show them, and the way to where they are changed. */
export function ShortcutSection({ shortcuts, browserKind, onOpen }: ShortcutSectionProps) {
  return (
    <Section title={i18n.t('settings.shortcut.title')} lead={i18n.t('settings.shortcut.lead')}>
      <dl class={css.shortcuts}>
        {(['markDraft', 'openPopup', 'openPanel'] as const).map((name) => (
          <div key={name}>
            <dt>{i18n.t(`settings.shortcut.${name}`)}</dt>
            <dd>{shortcuts && <Keys keys={shortcuts[name]} />}</dd>
          </div>
        ))}
      </dl>
      {browserKind === 'firefox' ? (
        <p class="small soft">{i18n.t('settings.shortcut.howFirefox')}</p>
      ) : (
        <button type="button" class="button" onClick={onOpen}>
          {i18n.t('settings.shortcut.open')}
        </button>
      )}
    </Section>
  );
}

function Keys({ keys }: { keys: string }) {
  if (keys === '') return <span class="soft">{i18n.t('settings.shortcut.none')}</span>;
  return <kbd dir="ltr">{keys}</kbd>;
}
