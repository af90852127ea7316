import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AfraidFork, type Fear } from '@/components/support/AfraidFork';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { CopyButton } from '@/components/ui/CopyButton';
import type { GroundPlaceProps } from '@/components/ui/place-props';
import { TextField } from '@/components/ui/TextField';
import { type Feeling, type FeelingChoice, feelingChoices } from '@/utils/practice/feelings';
import { exerciseWords } from './exercise-words';
import { GoOn } from './GoOn';
import css from './ground.module.css';
import { Research } from './Research';

const LONGEST_WORRY = 200;

interface NameFeelingProps {
  /** Back to the breath. */
  onBack(): void;
  onGoTo: GroundPlaceProps['onGoTo'];
  supportHref: string;
}

/** A feeling gets its name, and the worry behind it its words. Nothing of it is kept. */
export function NameFeeling({ onBack, onGoTo, supportHref }: NameFeelingProps) {
  const [feeling, setFeeling] = useState<FeelingChoice | null>(null);
  const [fear, setFear] = useState<Fear | null>(null);
  const [worry, setWorry] = useState('');
  const words = exerciseWords('name-feeling');
  const isNamed = feeling !== 'afraid' || fear === 'losing';
  const sentence = feeling && isNamed && sentenceFor(feeling, worry.trim());
  return (
    <div class="stack stack-wide">
      <div class={`say ${css.sayFirst}`}>
        <h2 tabIndex={-1} data-next-focus>
          {words.about}
        </h2>
        <p class="soft">{words.tip}</p>
      </div>
      <ChipGroup
        legend={i18n.t('ground.naming.which')}
        quietLegend
        options={feelingChoices.map((value) => ({ value, label: i18n.t(`feelings.${value}`) }))}
        value={feeling}
        onChoose={(value) => {
          setFeeling(value);
          setFear(null);
        }}
      />
      {feeling === 'afraid' && (
        <AfraidFork fear={fear} onFear={setFear} supportHref={supportHref} />
      )}
      {sentence && (
        <section class="sheet" aria-label={i18n.t('ground.naming.sentence')}>
          <TextField
            label={i18n.t('ground.naming.worry')}
            look="small soft"
            longest={LONGEST_WORRY}
            text={worry}
            onText={setWorry}
          />
          <p class={`copyable ${css.namingSentence}`}>{sentence}</p>
          <div class={css.sheetFoot}>
            <CopyButton text={sentence} label={i18n.t('words.copy')} />
            <p class="small soft">{i18n.t('words.gapsNote')}</p>
          </div>
        </section>
      )}
      {/* No card and no starter answers a person who frightens. */}
      {isNamed && <GoOn feeling={feeling ? feelingBehind(feeling) : undefined} onGoTo={onGoTo} />}
      <div class="row">
        <button type="button" class="button quiet" onClick={onBack}>
          {i18n.t('ground.toBreath')}
        </button>
      </div>
      <Research id="name-feeling" />
    </div>
  );
}

/** The feeling that cards answer. Who is afraid of losing someone worries. */
function feelingBehind(choice: FeelingChoice): Feeling {
  return choice === 'afraid' ? 'worried' : choice;
}

function sentenceFor(feeling: FeelingChoice, worry: string): string {
  const name = i18n.t(`ground.naming.feelings.${feeling}`);
  return worry
    ? i18n.t('ground.naming.withWorry', [name, worry])
    : i18n.t('ground.naming.plain', [name]);
}
