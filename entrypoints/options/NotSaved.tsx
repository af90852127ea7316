import { i18n } from '#i18n';

interface NotSavedProps {
  /** Whether the last change found no room, or no storage. */
  notSaved: boolean;
}

/** Says on a page that what was changed there is not kept. */
export function NotSaved({ notSaved }: NotSavedProps) {
  return (
    <p class="problem" role="alert">
      {notSaved && i18n.t('options.notSaved')}
    </p>
  );
}
