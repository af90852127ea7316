import { i18n } from '#i18n';
import { Icon } from './Icon';

interface DeckControlsProps {
  /** Null where the deck keeps no favourites. */
  keep: { isKept: boolean; toggle(): void } | null;
  nextLabel: string;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  onNext(): void;
}

/** Back, keep, next: the same under every card, starter, idea, sentence and question. */
export function DeckControls({ keep, nextLabel, onBack, onNext }: DeckControlsProps) {
  return (
    <div class="row deck-row">
      <button
        type="button"
        class="button plain icon-button"
        aria-label={i18n.t('deck.back')}
        disabled={!onBack}
        onClick={() => onBack?.()}
      >
        <Icon name="back" />
      </button>
      {keep && (
        <button
          type="button"
          class="button plain keep"
          data-kept={keep.isKept}
          onClick={keep.toggle}
        >
          <Icon name="keep" />
          <span class="keep-words">{i18n.t(keep.isKept ? 'deck.kept' : 'deck.keep')}</span>
        </button>
      )}
      <button type="button" class="button deck-next" onClick={onNext}>
        {nextLabel}
      </button>
    </div>
  );
}

/** The list of kept ids with one more or one fewer. */
export function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
