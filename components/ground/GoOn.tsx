import { i18n } from '#i18n';
import type { GroundPlaceProps } from '@/components/ui/place-props';
import type { Feeling } from '@/utils/practice/feelings';

interface GoOnProps {
  /** The feeling that was named, which the thought is to fit. */
  feeling?: Feeling | undefined;
  onGoTo: GroundPlaceProps['onGoTo'];
}

/** From an exercise on to the thought or the words. */
export function GoOn({ feeling, onGoTo }: GoOnProps) {
  return (
    <div class="row">
      <button type="button" class="button quiet" onClick={() => onGoTo('reframe', feeling)}>
        {i18n.t('ground.goReframe')}
      </button>
      <button type="button" class="button quiet" onClick={() => onGoTo('words')}>
        {i18n.t('ground.goWords')}
      </button>
    </div>
  );
}
