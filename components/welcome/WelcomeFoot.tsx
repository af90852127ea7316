import { i18n } from '#i18n';
import css from './welcome.module.css';

interface WelcomeFootProps {
  /** Null on the first step. */
  onBack: (() => void) | null;
  /** Null on the last step, of which the main button is the end. */
  onSkip: (() => void) | null;
  skipLabel: string;
  nextLabel: string;
  onNext(): void;
}

/** Back, skip and on: always in sight, below whatever step it is. */
export function WelcomeFoot({ onBack, onSkip, skipLabel, nextLabel, onNext }: WelcomeFootProps) {
  return (
    <footer class={css.welcomeFoot}>
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
