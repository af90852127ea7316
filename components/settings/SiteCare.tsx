import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { healthDay, healthWords } from '@/components/sites/health-words';
import { ReportText } from '@/components/sites/ReportText';
import { CopyButton } from '@/components/ui/CopyButton';
import type { SiteHealth } from '@/utils/settings/health';
import type { LearntCounts } from '@/utils/settings/learnt';
import { learntWords } from './learnt-words';
import css from './settings.module.css';

export type TeachOutcome = 'teachStarted' | 'noTab' | 'failed';

export interface SiteCareProps {
  name: string;
  health: SiteHealth | null;
  /** What was taught, as a file for contributors; null where nothing was. */
  siteFile: string | null;
  /** How much use has shown; null where it has shown nothing. */
  learnt: LearntCounts | null;
  teach(): Promise<TeachOutcome>;
  report(): Promise<string>;
  /** The person wants forgotten what was shown, or what use has shown. */
  onForget(what: 'forget' | 'forgetLearnt'): void;
}

const facts = ['composer', 'send', 'held', 'letGo', 'missed'] as const;

/** How Breather does on one site by days, and what to do where it does not work. */
export function SiteCare({ name, health, siteFile, learnt, ...acts }: SiteCareProps) {
  const { teach, report, onForget } = acts;
  const [said, setSaid] = useState<TeachOutcome | null>(null);
  const [text, setText] = useState<string | null>(null);
  const failed = () => setSaid('failed');

  return (
    <details class={css.siteCare}>
      <summary class="small">
        <span class="visually-hidden">{name}: </span>
        {health ? healthWords(health) : i18n.t('care.title')}
      </summary>
      <div class={css.careBody}>
        <Facts health={health} />
        {siteFile !== null && <p class="small">{i18n.t('care.taught')}</p>}
        {learnt && (
          <LearntLine name={name} learnt={learnt} onForget={() => onForget('forgetLearnt')} />
        )}
        <div class="row">
          <button
            type="button"
            class="button pill"
            aria-label={i18n.t('care.teachNamed', [name])}
            onClick={() => void teach().then(setSaid, failed)}
          >
            {i18n.t('care.teach')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('care.reportNamed', [name])}
            onClick={() => void report().then(setText, failed)}
          >
            {i18n.t('care.report')}
          </button>
          {siteFile !== null && (
            <>
              <CopyButton text={siteFile} label={i18n.t('care.siteFile')} small />
              <button type="button" class="button quiet" onClick={() => onForget('forget')}>
                {i18n.t('care.forget')}
              </button>
            </>
          )}
        </div>
        <p class="small soft" role="status">
          {said && i18n.t(`care.${said}`, [name])}
        </p>
        {text !== null && <ReportText text={text} />}
      </div>
    </details>
  );
}

/** The last day of each thing that shows how Breather does. */
function Facts({ health }: Pick<SiteCareProps, 'health'>) {
  return (
    <dl class="small">
      {facts.map((fact) => (
        <div class={css.careFact} key={fact}>
          <dt>{i18n.t(`care.${fact}`)}</dt>
          <dd class="soft">{healthDay(health?.[fact] ?? null)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface LearntLineProps {
  name: string;
  learnt: LearntCounts;
  onForget(): void;
}

function LearntLine({ name, learnt, onForget }: LearntLineProps) {
  return (
    <p class="small row">
      <span>{learntWords(learnt)}</span>
      <button
        type="button"
        class="button quiet"
        aria-label={i18n.t('care.forgetLearntNamed', [name])}
        onClick={onForget}
      >
        {i18n.t('care.forgetLearnt')}
      </button>
    </p>
  );
}
