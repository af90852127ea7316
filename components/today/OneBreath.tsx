import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import { partOfDay } from './greeting';
import css from './today.module.css';

interface OneBreathProps {
  /** Epoch ms. */
  now: number;
  /** Whether an exercise goes on already. */
  isRunning: boolean;
  /** The time of coming back, such as `14:20`, while a pause goes on. */
  backAt: string | null;
  groundHref: string;
  pauseHref: string;
  /** Starts the exercise that was chosen last. */
  onStart(): void;
}

/** The first thing on Today: a sentence for the time of day, and a breath. */
export function OneBreath(props: OneBreathProps) {
  const part = partOfDay(new Date(props.now).getHours());
  return (
    <div class={css.oneBreath}>
      <Breath still />
      <div class={css.oneBreathWords}>
        <p class={css.oneBreathSay}>{i18n.t(`today.greeting.${part}`)}</p>
        {props.backAt && (
          <p>
            <a href={props.pauseHref}>{i18n.t('today.pauseRuns', [props.backAt])}</a>
          </p>
        )}
        {props.isRunning ? (
          <a class="button main" href={props.groundHref}>
            {i18n.t('today.goOn')}
          </a>
        ) : (
          <button type="button" class="button main" onClick={props.onStart}>
            {i18n.t('today.breathe')}
          </button>
        )}
      </div>
    </div>
  );
}
