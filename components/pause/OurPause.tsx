import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import type { PausePlaceProps, PauseTimes } from '@/components/ui/place-props';
import type { Copying } from '@/components/ui/use-copy';
import { sentenceLanguage } from '@/utils/locale/locale';
import { ourPauseSentence, ourPauseWords } from '@/utils/practice/our-pause';
import { OurPauseAgreed } from './OurPauseAgreed';
import { OurPauseBack } from './OurPauseBack';
import { OurPauseRunning } from './OurPauseRunning';
import { OurPauseToTake } from './OurPauseToTake';
import css from './our-pause.module.css';

export type OurPauseStage = 'start' | 'run' | 'over';

interface OurPauseProps
  extends Pick<
    PausePlaceProps,
    'ourPause' | 'pause' | 'supportHref' | 'fullSizeHref' | 'findChat' | 'onOurPause' | 'onPause'
  > {
  stage: OurPauseStage;
  /** That of the place: what was copied as the pause began is said while it runs. */
  copying: Copying;
}

/** The pause that two agreed on: made in calm, taken, and come back from. */
export function OurPause(props: OurPauseProps) {
  const { ourPause, pause, stage, copying, fullSizeHref, onPause } = props;
  const words = ourPauseWords(sentenceLanguage());
  /** Begins it, or goes on with it, and copies the sentence that says until when. */
  const go = (next: PauseTimes) => {
    if (!ourPause) return;
    copying.copy(ourPauseSentence(ourPause, next, formatTimeOfDay(next.endsAt), words));
    onPause(next);
  };

  if (stage === 'start') {
    return (
      <section class={css.ourPause} aria-label={i18n.t('ourPause.title')}>
        {fullSizeHref === undefined ? (
          <OurPauseAgreed {...props} words={words} onTake={go} />
        ) : (
          <OurPauseToTake {...props} pageHref={fullSizeHref} onTake={go} />
        )}
      </section>
    );
  }
  if (!ourPause || !pause) return null;
  const View = stage === 'run' ? OurPauseRunning : OurPauseBack;
  return (
    <View
      agreed={ourPause}
      pause={pause}
      words={words}
      copying={copying}
      onLonger={go}
      onDone={() => onPause(null)}
    />
  );
}
