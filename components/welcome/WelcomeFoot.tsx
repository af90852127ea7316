import { i18n } from '#i18n';
import css from './welcome.module.css';

interface WelcomeFootProps {
  look: string | undefined;
  /** Null on the first step. */
  onBack: (() => void) | null;
  /** Null on the last step, of which the main button is the end. */
  onSkip: (() => void) | null;
  skipLabel: string;
  nextLabel: string;
  onNext(): void;
}

/** Back, skip and on: always in sight, below whatever step it is. */
export function WelcomeFoot({ look, onBack, onSkip, ...acts }: WelcomeFootProps) {
  const { skipLabel, nextLabel, onNext } = acts;
  return (
    <footer class={look}>
      {onBack && (
        <button type="button" class="button plain" onClick={onBack}>
          {i18n.t('welcome.back')}
        </button>
      )}
      <span class={css.welcomeGap} />
      {onSkip && (
        <button type="button" class="button plain" onClick={onSkip}>
          {skipLabel}
        </button>
      )}
      <button type="button" class="button main" onClick={onNext}>
        {nextLabel}
      </button>
    </footer>
  );
}
