import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Draft, Move } from '@/utils/practice/reframe-steps';
import { ThoughtParts } from './ThoughtParts';

interface DoneStepProps {
  draft: Draft;
  keep: ComponentChildren;
  onMove(move: Move): void;
  onGoToWords(): void;
}

/** What came of it, and whether it is to be kept. */
export function DoneStep({ draft, keep, onMove, onGoToWords }: DoneStepProps) {
  return (
    <section class="sheet">
      <h3 tabIndex={-1} data-next-focus>
        {i18n.t('reframes.done.title')}
      </h3>
      <ThoughtParts thought={draft} />
      {keep}
      <div class="row row-apart">
        <button type="button" class="button plain" onClick={() => onMove({ kind: 'back' })}>
          {i18n.t('reframes.back')}
        </button>
        <button type="button" class="button" onClick={onGoToWords}>
          {i18n.t('reframes.done.words')}
        </button>
        <button type="button" class="button" onClick={() => onMove({ kind: 'startOver' })}>
          {i18n.t('reframes.done.again')}
        </button>
      </div>
    </section>
  );
}
