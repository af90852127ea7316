import { i18n } from '#i18n';
import css from './repair.module.css';

/** Back to the question where it went: it was not the site that is named here. */
export function OtherSite({ onPress }: { onPress(): void }) {
  return (
    <button type="button" class={`button plain ${css.otherSite}`} onClick={onPress}>
      {i18n.t('repair.takeBack.otherSite')}
    </button>
  );
}
