import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/NumberField';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { useLoaded } from '@/components/ui/use-loaded';
import { sayCounted } from '@/utils/locale/locale';
import { LONGEST_WAIT_S } from '@/utils/practice/limits';
import type { Settings } from '@/utils/settings/settings';
import css from './settings.module.css';

// It brings a deck.
const loadWhichQuestion = () => import('./WhichQuestion').then((m) => m.WhichQuestion);

type PromptSettings = Settings['prompt'];

interface PromptSectionProps {
  prompt: PromptSettings;
  onChange(prompt: PromptSettings): void;
}

/** What happens when a marked message is about to go. */
export function PromptSection({ prompt, onChange }: PromptSectionProps) {
  const WhichQuestion = useLoaded(loadWhichQuestion);
  const offer = (key: keyof PromptSettings['offers']) => ({
    checked: prompt.offers[key],
    onChange: (on: boolean) => onChange({ ...prompt, offers: { ...prompt.offers, [key]: on } }),
  });
  return (
    <Section title={i18n.t('settings.prompt.title')} lead={i18n.t('settings.prompt.lead')}>
      <WaitField
        seconds={prompt.waitSeconds}
        onSeconds={(waitSeconds) => onChange({ ...prompt, waitSeconds })}
      />
      <div class="rows">
        <Switch
          label={i18n.t('settings.prompt.markButton')}
          hint={i18n.t('settings.prompt.markButtonHint')}
          checked={prompt.markButton}
          onChange={(markButton) => onChange({ ...prompt, markButton })}
        />
      </div>
      <h3>{i18n.t('settings.prompt.offers')}</h3>
      <div class="rows">
        <Switch
          label={i18n.t('settings.prompt.longer')}
          hint={i18n.t('settings.prompt.longerHint')}
          {...offer('longer')}
        />
        <Switch
          label={i18n.t('settings.prompt.later')}
          hint={i18n.t('settings.prompt.laterHint')}
          {...offer('wait')}
        />
        <Switch
          label={i18n.t('settings.prompt.feelings')}
          hint={i18n.t('settings.prompt.feelingsHint')}
          {...offer('feelings')}
        />
        <Switch
          label={i18n.t('settings.prompt.rest')}
          hint={i18n.t('settings.prompt.restHint')}
          {...offer('rest')}
        />
        <Switch
          label={i18n.t('settings.prompt.question')}
          hint={i18n.t('settings.prompt.questionHint')}
          checked={prompt.question.on}
          onChange={(on) => onChange({ ...prompt, question: { ...prompt.question, on } })}
        />
      </div>
      {prompt.question.on && WhichQuestion && (
        <WhichQuestion
          pinned={prompt.question.pinned}
          onPin={(pinned) => onChange({ ...prompt, question: { on: true, pinned } })}
        />
      )}
    </Section>
  );
}

/** The same number twice: to slide and to type. It is saved when the hand lets go. */
function WaitField({ seconds, onSeconds }: { seconds: number; onSeconds(seconds: number): void }) {
  /** Where the slider is while the hand is on it. */
  const [slid, setSlid] = useState<number | null>(null);
  const shown = slid ?? seconds;
  const take = (taken: number) => {
    setSlid(null);
    onSeconds(taken);
  };
  return (
    <div class={css.wait}>
      <NumberField
        label={i18n.t('settings.prompt.wait')}
        hint={i18n.t('settings.prompt.waitHint')}
        unit={i18n.t('settings.prompt.seconds')}
        least={0}
        most={LONGEST_WAIT_S}
        value={shown}
        misfit={i18n.t('settings.prompt.waitProblem')}
        takesAt="change"
        onValue={take}
      >
        {(describedBy) => (
          <input
            class={css.slider}
            type="range"
            min={0}
            max={LONGEST_WAIT_S}
            value={shown}
            aria-label={i18n.t('settings.prompt.wait')}
            aria-valuetext={sayCounted('settings.prompt.waitValue', shown)}
            aria-describedby={describedBy}
            onInput={(event) => setSlid(event.currentTarget.valueAsNumber)}
            onChange={(event) => take(event.currentTarget.valueAsNumber)}
          />
        )}
      </NumberField>
    </div>
  );
}
