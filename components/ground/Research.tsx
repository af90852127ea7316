import { i18n } from '#i18n';
import { useLoaded } from '@/components/ui/use-loaded';
import { exerciseClaim, type GroundId } from './exercise-words';
import css from './ground.module.css';

// The popup is drawn without it: what research says is closed at first.
const loadClaimText = () => import('@/components/ui/ClaimText').then((m) => m.ClaimText);

/** What research says of an exercise, and what to do where one about the body makes it worse. */
export function Research({ id }: { id: GroundId }) {
  const ClaimText = useLoaded(loadClaimText);
  const isAboutTheBody = id !== 'five-senses' && id !== 'name-feeling';
  return (
    <details class={css.note}>
      <summary>{i18n.t('ground.research')}</summary>
      <p>{ClaimText && <ClaimText id={exerciseClaim(id)} />}</p>
      {isAboutTheBody && <p>{i18n.t('ground.tense')}</p>}
    </details>
  );
}
