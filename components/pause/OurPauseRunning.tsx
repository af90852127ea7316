import { i18n } from '#i18n';
import { CopyAgainButton } from '@/components/ui/CopyButton';
import { formatTimeOfDay } from '@/components/ui/format';
import type { PauseTimes } from '@/components/ui/place-props';
import type { Copying } from '@/components/ui/use-copy';
import { type OurPauseWords, ourPauseSentence, withMore } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';

export interface OurPauseGoesOnProps {
  agreed: OurPause;
  pause: PauseTimes;
  words: OurPauseWords;
  copying: Copying;
  /** Twenty minutes more, with the sentence that says so. */
  onLonger(pause: PauseTimes): void;
  onDone(): void;
}

/** While it runs: what to tell them, who begins, and to let the fight rest. */
export function OurPauseRunning(props: OurPauseGoesOnProps) {
  const { agreed, pause, words, copying } = props;
  const time = formatTimeOfDay(pause.endsAt);
  const sentence = ourPauseSentence(agreed, pause, time, words);
  return (
    <>
      <section class="sheet" aria-label={i18n.t('pause.sentenceTitle')}>
        <div class="row row-apart">
          <p class="tag">{i18n.t('pause.sentenceTitle')}</p>
          <CopyAgainButton
            text={sentence}
            label={i18n.t('pause.copySentence')}
            small
            copying={copying}
          />
        </div>
        <p class="copyable">{sentence}</p>
      </section>
      <p class="centred">{i18n.t('ourPause.meanwhile', [time])}</p>
      <p class="small soft centred">{i18n.t(`ourPause.first.${agreed.comesBack}`)}</p>
      <button
        type="button"
        class="button quiet"
        onClick={() => props.onLonger(withMore(pause, Date.now()))}
      >
        {i18n.t('ourPause.more')}
      </button>
    </>
  );
}
