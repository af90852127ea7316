import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import { LONGEST_WAIT_S } from '@/utils/practice/limits';
import { SECOND_MS } from '@/utils/time/durations';
import { Words } from './Act';

interface WhenLineProps {
  leftMs: number;
  isEnterExplained: boolean;
}

/**
 * When *Send now* is ready, or why Enter did nothing. It has room for the longest of its lines: no
 * button moves.
 */
export function WhenLine({ leftMs, isEnterExplained }: WhenLineProps) {
  const isReady = leftMs <= 0;
  const [ready, enterRests] = [i18n.t('prompt.ready'), i18n.t('prompt.enterRests')];
  const when = isReady ? ready : sayCounted('prompt.readyIn', Math.ceil(leftMs / SECOND_MS));
  return (
    <div class="roomy small soft">
      <span data-room={ready} />
      <span data-room={enterRests} />
      <span data-room={sayCounted('prompt.readyIn', LONGEST_WAIT_S)} />
      {!isEnterExplained && <Words text={when} />}
      <span role="status">{isEnterExplained && <Words text={enterRests} />}</span>
    </div>
  );
}
