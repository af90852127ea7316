import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Move } from '@/utils/practice/reframe-steps';

interface WayToWordsProps {
  keep: ComponentChildren;
  onMove(move: Move): void;
  onGoToWords(): void;
}

/** There is something to talk about: to Words, which the thought does not have to wait for. */
export function WayToWords({ keep, onMove, onGoToWords }: WayToWordsProps) {
  return (
    <section class="sheet">
      <h3>{i18n.t('reframes.words.title')}</h3>
      <p class="soft">{i18n.t('reframes.words.text')}</p>
      <div class="row row-start">
        <button type="button" class="button main" data-next-focus onClick={onGoToWords}>
          {i18n.t('reframes.words.find')}
        </button>
        <button type="button" class="button" onClick={() => onMove({ kind: 'next' })}>
          {i18n.t('reframes.words.goOn')}
        </button>
        <button type="button" class="button plain" onClick={() => onMove({ kind: 'back' })}>
          {i18n.t('reframes.back')}
        </button>
      </div>
      {keep}
    </section>
  );
}
