import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import { CopyButton } from '@/components/ui/CopyButton';
import { fillGaps } from '@/utils/practice/fill-gaps';
import { withMore } from '@/utils/practice/our-pause';
import type { OurPauseGoesOnProps } from './OurPauseRunning';

/** When the time has come: who begins, a first sentence, or twenty minutes more that are said. */
export function OurPauseBack(props: OurPauseGoesOnProps) {
  const { agreed, pause, words, onLonger, onDone } = props;
  const [at, setAt] = useState(0);
  const sentence = fillGaps(words.back[at % words.back.length]?.text ?? '', {});
  return (
    <>
      <Breath scale={0.7}>{i18n.t('pause.overWord')}</Breath>
      <div class="say" role="status">
        <h2>{i18n.t('ourPause.overTitle')}</h2>
        <p class="soft">{i18n.t(`ourPause.first.${agreed.comesBack}`)}</p>
      </div>
      <section class="sheet" aria-label={i18n.t('ourPause.sayFirst')}>
        <p class="tag">{i18n.t('ourPause.sayFirst')}</p>
        <p class="copyable" aria-live="polite">
          {sentence}
        </p>
        <div class="row row-apart">
          <CopyButton text={sentence} label={i18n.t('pause.copySentence')} small />
          <button type="button" class="button quiet" onClick={() => setAt(at + 1)}>
            {i18n.t('words.next')}
          </button>
        </div>
      </section>
      <div class="row">
        <button type="button" class="button main" data-next-focus onClick={onDone}>
          {i18n.t('pause.done')}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => onLonger(withMore(pause, Date.now()))}
        >
          {i18n.t('ourPause.more')}
        </button>
      </div>
    </>
  );
}
