import { i18n } from '#i18n';
import { SupportLink } from '@/components/support/SupportLink';
import { Question } from './Question';

interface SafetyForkProps {
  /** Whether the answer was "Yes, or I’m not sure". */
  isUnsafe: boolean;
  supportHref: string;
  onAnswer(isUnsafe: boolean): void;
  /** That answer was a mistake. */
  onBack(): void;
}

/** Is someone unsafe? A yes leads to Support, and no further. */
export function SafetyFork({ isUnsafe, supportHref, onAnswer, onBack }: SafetyForkProps) {
  if (!isUnsafe) {
    return (
      <Question
        title={i18n.t('reframes.safe.title')}
        text={i18n.t('reframes.safe.text')}
        yes={i18n.t('reframes.safe.yes')}
        no={i18n.t('reframes.safe.no')}
        onAnswer={onAnswer}
      />
    );
  }
  return (
    <section class="sheet">
      <h3>{i18n.t('reframes.unsafe.title')}</h3>
      <p>{i18n.t('reframes.unsafe.text')}</p>
      <div class="row">
        <SupportLink href={supportHref} main>
          {i18n.t('reframes.unsafe.support')}
        </SupportLink>
        <button type="button" class="button plain" onClick={onBack}>
          {i18n.t('reframes.unsafe.back')}
        </button>
      </div>
    </section>
  );
}
