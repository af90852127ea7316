import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import type { PauseTimes } from '@/components/ui/place-props';
import { sayCounted } from '@/utils/locale/locale';
import { leftMs, MINUTE_MS } from '@/utils/time/durations';

interface PauseRunningProps {
  pause: PauseTimes;
  now: number;
  backAt: string;
  /** Whether any site is on. */
  holds: boolean;
  /** Null where it takes no longer by a silent press: somebody was told when it ends. */
  onLonger: (() => void) | null;
  onEnd(): void;
}

/** A pause that runs. Minutes only: seconds would make it a thing to watch. */
export function PauseRunning({ pause, now, backAt, holds, onLonger, onEnd }: PauseRunningProps) {
  const left = leftMs(pause, now);
  const minutesLeft = Math.ceil(left / MINUTE_MS);
  const share = left / Math.max(1, pause.endsAt - pause.startedAt);
  return (
    <>
      <Breath scale={Math.min(1, Math.max(0, share))}>
        <span class="figures">{minutesLeft}</span>
        <small>{i18n.t('pause.leftWord')}</small>
      </Breath>
      <div class="say">
        <h2 class="figures" {...(!onLonger && { tabIndex: -1, 'data-next-focus': true })}>
          {i18n.t('pause.backAt', [backAt])}
        </h2>
        <p class="visually-hidden">
          {left < MINUTE_MS ? i18n.t('pause.lastMinute') : sayCounted('pause.left', minutesLeft)}
        </p>
        <p class="soft">{runningWords(pause, holds)}</p>
      </div>
      <div class="row">
        {onLonger && (
          <button type="button" class="button" data-next-focus onClick={onLonger}>
            {i18n.t('pause.longer')}
          </button>
        )}
        <button type="button" class="button plain" onClick={onEnd}>
          {i18n.t('pause.end')}
        </button>
      </div>
    </>
  );
}

function runningWords({ chat }: PauseTimes, holds: boolean): string {
  if (chat !== undefined) return i18n.t('pause.runningHere');
  return i18n.t(holds ? 'pause.running' : 'pause.runningAlone');
}
