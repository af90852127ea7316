import { i18n } from '#i18n';
import type { PlaceName } from '@/components/ui/place-props';

/** From an exercise on to the thought or the words. */
export function GoOn({ onGoTo }: { onGoTo(place: PlaceName): void }) {
  return (
    <div class="row">
      <button type="button" class="button quiet" onClick={() => onGoTo('reframe')}>
        {i18n.t('ground.goReframe')}
      </button>
      <button type="button" class="button quiet" onClick={() => onGoTo('words')}>
        {i18n.t('ground.goWords')}
      </button>
    </div>
  );
}
