import { i18n } from '#i18n';
import css from './lock.module.css';

interface WorkingProps {
  /** How much is done, from 0 to 1; null before that can be said. */
  share: number | null;
}

/** Said while all that was kept is sealed or opened. */
export function Working({ share }: WorkingProps) {
  return (
    <div class={css.lockWorking}>
      <p role="status">{i18n.t('lock.working')}</p>
      <progress max={1} value={share ?? undefined} aria-label={i18n.t('lock.progress')} />
      <p class="small soft">{i18n.t('lock.workingHint')}</p>
    </div>
  );
}
