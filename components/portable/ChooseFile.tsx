import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import css from './portable.module.css';

/** The browser's own field for a file. */
export function ChooseFile({ onFile }: { onFile(file: File): void }) {
  return (
    <div class={css.choose}>
      <Labelled label={i18n.t('portable.choose')} note={i18n.t('portable.chooseHint')}>
        {(tied) => (
          <input
            {...tied}
            class={css.file}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // Emptied, so that choosing the same file again counts as a change too.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        )}
      </Labelled>
    </div>
  );
}
