import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { formatTimeOfDay } from '@/components/ui/format';
import type { PausePlaceProps } from '@/components/ui/place-props';
import { useCopy } from '@/components/ui/use-copy';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLoaded } from '@/components/ui/use-loaded';
import { useTick } from '@/components/ui/use-tick';
import { sentenceLanguage } from '@/utils/locale/locale';
import { pauseSentence } from '@/utils/practice/pause-sentence';
import { MINUTE_MS } from '@/utils/time/durations';
import { PauseOver } from './PauseOver';
import { PauseRunning } from './PauseRunning';
import { PauseStart } from './PauseStart';
import css from './pause-place.module.css';

const TICK_MS = 1_000;
const LONGER_MS = 5 * MINUTE_MS;

// The popup is drawn without it.
const loadOurPause = () => import('./OurPause').then((m) => m.OurPause);

/** A pause with a time of coming back, and a sentence for the other person. */
export function PausePlace(props: PausePlaceProps) {
  const { pause, minutes, onPause } = props;
  const place = useRef<HTMLDivElement>(null);
  useTick(TICK_MS);
  const now = Date.now();
  const stage = !pause ? 'start' : pause.endsAt <= now ? 'over' : 'run';
  const isOurs = stage !== 'start' && pause?.isOurs === true && props.ourPause !== null;
  const OurPause = useLoaded(loadOurPause);
  const copying = useCopy();
  useKeptFocus(place, stage, false);

  const time = formatTimeOfDay(stage === 'run' && pause ? pause.endsAt : now + minutes * MINUTE_MS);
  const sentence = pauseSentence(time, sentenceLanguage());
  const addTime = () =>
    pause && onPause({ ...pause, endsAt: Math.max(pause.endsAt, Date.now()) + LONGER_MS });
  const ours = OurPause && (stage === 'start' || isOurs) && (
    <OurPause {...props} stage={stage} copying={copying} />
  );
  // One press away in the popup, where it is not made and takes little room.
  const isNext = isOurs || (props.fullSizeHref !== undefined && props.ourPause !== null);

  return (
    <div class={`place ${css.pause}`} ref={place}>
      {stage === 'start' && (
        <PauseStart
          minutes={minutes}
          backAt={time}
          onMinutes={props.onMinutes}
          onStart={(chosen) => {
            const startedAt = Date.now();
            onPause({ startedAt, endsAt: startedAt + chosen * MINUTE_MS });
          }}
        />
      )}
      {stage === 'run' && pause && (
        <PauseRunning
          pause={pause}
          now={now}
          backAt={time}
          holds={props.holds}
          onLonger={isOurs ? null : addTime}
          onEnd={() => onPause(null)}
        />
      )}
      {stage === 'over' && !isOurs && <PauseOver onLonger={addTime} onDone={() => onPause(null)} />}
      {isNext && ours}
      {stage !== 'over' && (
        <>
          {!isOurs && (
            <section class="sheet" aria-label={i18n.t('pause.sentenceTitle')}>
              <div class="row row-apart">
                <p class="tag">{i18n.t('pause.sentenceTitle')}</p>
                <CopyButton text={sentence} label={i18n.t('pause.copySentence')} small />
              </div>
              <p class="copyable">{sentence}</p>
            </section>
          )}
          <NotifyAtEnd notify={props.notify} onNotify={props.onNotify} />
        </>
      )}
      {!isNext && ours}
    </div>
  );
}

/** Whether a notification says that the pause is over. */
function NotifyAtEnd({ notify, onNotify }: Pick<PausePlaceProps, 'notify' | 'onNotify'>) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={notify === 'on'}
          onChange={(event) => onNotify(event.currentTarget.checked)}
        />
        <span>{i18n.t('pause.notify')}</span>
      </label>
      <p class="small soft" role="status">
        {notify === 'refused' && i18n.t('pause.notifyRefused')}
      </p>
    </>
  );
}
