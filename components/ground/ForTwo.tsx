import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SupportLine } from '@/components/support/SupportLink';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { CopyButton } from '@/components/ui/CopyButton';
import { formatTimeOfDay } from '@/components/ui/format';
import { useTick } from '@/components/ui/use-tick';
import { sentenceLanguage } from '@/utils/locale/locale';
import { fillGaps } from '@/utils/practice/fill-gaps';
import { type ForTwoId, forTwo, forTwoWords, nextRoundTime } from '@/utils/practice/for-two';
import { exerciseName } from './exercise-words';
import css from './ground.module.css';

const TICK_MS = 10_000;

interface ForTwoProps {
  supportHref: string;
  /** On this screen. */
  onStart(exercise: ForTwoId, minutes: number): void;
}

/** The exercises that two can do together: at one screen, or by text from a time on. */
export function ForTwo({ supportHref, onStart }: ForTwoProps) {
  const [chosen, setChosen] = useState<ForTwoId>(forTwo[0].exercise);
  useTick(TICK_MS);
  const words = forTwoWords(sentenceLanguage()).find(({ id }) => id === chosen);
  const minutes = forTwo.find(({ exercise }) => exercise === chosen)?.minutes ?? 1;
  const time = formatTimeOfDay(nextRoundTime(Date.now()));
  const byText = fillGaps(words?.byText ?? '', { time });
  return (
    <div class={css.forTwo}>
      <SupportLine href={supportHref} />
      <ChipGroup<ForTwoId>
        legend={i18n.t('ground.which')}
        quietLegend
        options={forTwo.map(({ exercise }) => ({ value: exercise, label: exerciseName(exercise) }))}
        value={chosen}
        onChoose={setChosen}
      />
      <section class="sheet" aria-label={i18n.t('ground.forTwo.onScreen')}>
        <p class="tag">{i18n.t('ground.forTwo.onScreen')}</p>
        <p>{words?.onScreen}</p>
        <div>
          <button type="button" class="button" onClick={() => onStart(chosen, minutes)}>
            {i18n.t('ground.forTwo.start')}
          </button>
        </div>
      </section>
      <section class="sheet" aria-label={i18n.t('ground.forTwo.byText')}>
        <div class="row row-apart">
          <p class="tag">{i18n.t('ground.forTwo.byText')}</p>
          <CopyButton text={byText} label={i18n.t('words.copy')} small />
        </div>
        <p class="copyable">{byText}</p>
      </section>
    </div>
  );
}
