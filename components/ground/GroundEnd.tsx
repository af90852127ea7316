import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import type { PlaceName } from '@/components/ui/place-props';
import type { FeltKind } from '@/utils/record/counts';
import { GoOn } from './GoOn';
import { findChange, HowIFeel, type HowIFeelNow, lineAfter } from './HowIFeel';

interface GroundEndProps {
  /** What was said before the run, when the person is asked at all. */
  feeling: { before: HowIFeelNow | null } | null;
  /** How it changed, once a run: another choice afterwards is the same person thinking again. */
  onFelt(change: FeltKind): void;
  /** Closes what lies over the chat; without it there is no chat below. */
  onBack: (() => void) | undefined;
  onAgain(): void;
  onDone(): void;
  onGoTo(place: PlaceName): void;
}

/**
 * The end of a run: a kind sentence, back to the message first, once more, or on to the thought or
 * the words.
 */
export function GroundEnd({ feeling, onFelt, onBack, ...on }: GroundEndProps) {
  const { onAgain, onDone, onGoTo } = on;
  const [before] = useState(feeling?.before ?? null);
  const [after, setAfter] = useState<HowIFeelNow | null>(null);
  const choose = (felt: HowIFeelNow) => {
    const change = findChange(before, felt);
    if (after === null && change) onFelt(change);
    setAfter(felt);
  };
  return (
    <>
      <Breath scale={0.7}>{i18n.t('ground.finishWord')}</Breath>
      <div class="say">
        <h2>{i18n.t('ground.finishTitle')}</h2>
        <p class="soft">{i18n.t('ground.finishText')}</p>
      </div>
      {feeling && (
        <HowIFeel question={i18n.t('ground.howIFeel.after')} value={after} onChoose={choose} />
      )}
      {feeling && (
        <p class="centred" role="status">
          {after && lineAfter(before, after)}
        </p>
      )}
      {onBack && (
        <button type="button" class="button main wide" data-next-focus onClick={onBack}>
          {i18n.t('ground.back')}
        </button>
      )}
      <div class="row">
        <button
          type="button"
          class={onBack ? 'button' : 'button main'}
          data-next-focus={!onBack}
          onClick={onAgain}
        >
          {i18n.t('ground.again')}
        </button>
        <button type="button" class="button plain" onClick={onDone}>
          {i18n.t('ground.done')}
        </button>
      </div>
      <GoOn onGoTo={onGoTo} />
    </>
  );
}
