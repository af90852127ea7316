import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { SupportLink } from '@/components/support/SupportLink';
import css from './repair.module.css';

interface RepairForkProps {
  /** Whether the answer was "Yes, or I’m not sure". */
  isUnsafe: boolean;
  supportHref: string;
  onAnswer(isUnsafe: boolean): void;
  /** That answer was a mistake. */
  onBack(): void;
}

/**
 * Is someone unsafe, or might the message be needed as a record? A yes leads to Support, and no
 * further: nothing is to be taken back then.
 */
export function RepairFork({ isUnsafe, supportHref, onAnswer, onBack }: RepairForkProps) {
  const id = useId();
  const words = isUnsafe ? 'unsafe' : 'safe';
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-next-focus>
        {i18n.t(`repair.${words}.title`)}
      </h2>
      <p class={isUnsafe ? undefined : 'soft'}>{i18n.t(`repair.${words}.text`)}</p>
      {isUnsafe ? (
        <div class="row row-apart">
          <SupportLink href={supportHref} main>
            {i18n.t('repair.unsafe.support')}
          </SupportLink>
          <button type="button" class="button plain" onClick={onBack}>
            {i18n.t('repair.unsafe.back')}
          </button>
        </div>
      ) : (
        // Both answers weigh the same.
        <div class={`row answers ${css.repairAnswers}`}>
          <button type="button" class="button" onClick={() => onAnswer(true)}>
            {i18n.t('repair.safe.yes')}
          </button>
          <button type="button" class="button" onClick={() => onAnswer(false)}>
            {i18n.t('repair.safe.no')}
          </button>
        </div>
      )}
    </section>
  );
}
