import { i18n } from '#i18n';
import css from './lock.module.css';

interface ShowTypedProps {
  isShown: boolean;
  onShow(isShown: boolean): void;
}

/** Lets a person read what they type, where nobody else looks. */
export function ShowTyped({ isShown, onShow }: ShowTypedProps) {
  return (
    <label class={css.showTyped}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />
      {i18n.t('lock.show')}
    </label>
  );
}
