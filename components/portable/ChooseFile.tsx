import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './portable.module.css';

/** The browser's own field for a file. */
export function ChooseFile({ onFile }: { onFile(file: File): void }) {
  const id = useId();
  return (
    <div class={css.portableWay}>
      <label class={css.portableLabel} for={id}>
        {i18n.t('portable.choose')}
      </label>
      <input
        id={id}
        class={css.file}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again counts as a change too.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p class="small soft" id={`${id}-hint`}>
        {i18n.t('portable.chooseHint')}
      </p>
    </div>
  );
}
