import { i18n } from '#i18n';
import { Icon } from './Icon';

interface DeckControlsProps {
  kept: boolean;
  nextLabel: string;
  /** Going on is not the main thing to do here. */
  quietNext?: boolean;
  onKeep(): void;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  onNext(): void;
}

/** Back, keep, next: the same under a card and under a starter. */
export function DeckControls(props: DeckControlsProps) {
  const { kept, nextLabel, quietNext, onKeep, onBack, onNext } = props;
  return (
    <div class="row row-apart deck-controls">
      <button
        type="button"
        class="button plain icon-button"
        aria-label={i18n.t('reframe.back')}
        disabled={!onBack}
        onClick={() => onBack?.()}
      >
        <Icon name="back" />
      </button>
      <button type="button" class="button plain keep" aria-pressed={kept} onClick={onKeep}>
        <Icon name="keep" />
        {i18n.t('reframe.keep')}
      </button>
      <button type="button" class={quietNext ? 'button' : 'button main'} onClick={onNext}>
        {nextLabel}
      </button>
    </div>
  );
}

/** The list of kept ids with one more or one fewer. */
export function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
