import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { firstPress } from '@/components/ui/first-press';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { Idea } from '@/utils/practice/idea';
import type { JournalState } from '@/utils/record/use-journal';
import { type IdeaPlan, PlanIdea } from './PlanIdea';

interface IdeaSheetProps {
  idea: Idea;
  /** Where a plan is kept. */
  journal: Pick<JournalState<'promises'>, 'status' | 'unlock'>;
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether its day is being asked for. */
  isPlanning: boolean;
  onPlanning(isPlanning: boolean): void;
  onPlan(plan: IdeaPlan): void;
  onHide(): void;
}

/** One idea in view, and the way to make it a plan with a day. */
export function IdeaSheet({ idea, journal, today, isPlanning, ...on }: IdeaSheetProps) {
  const { onPlanning, onPlan, onHide } = on;
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useKeptFocus(sheet, isPlanning ? 'planning' : 'reading', false);
  return (
    <article class="sheet" aria-labelledby={id} ref={sheet}>
      <p class="tag">{i18n.t(`ideas.kinds.${idea.kind}`)}</p>
      <h2 id={id} class="written" aria-live="polite">
        {idea.text}
      </h2>
      {isPlanning ? (
        <JournalGate journal={journal}>
          <PlanIdea
            today={today}
            onPlan={(plan) => {
              onPlanning(false);
              onPlan(plan);
            }}
            onCancel={() => onPlanning(false)}
          />
        </JournalGate>
      ) : (
        <div class="row row-apart">
          <button
            type="button"
            class="button main"
            data-next-focus
            onClick={() => onPlanning(true)}
          >
            {i18n.t('ideas.plan')}
          </button>
          <button type="button" class="button plain" onClick={firstPress(onHide)}>
            {i18n.t('ideas.hide')}
          </button>
        </div>
      )}
    </article>
  );
}
