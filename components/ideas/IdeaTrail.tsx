import { i18n } from '#i18n';
import { DeckControls } from '@/components/ui/DeckControls';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { useFormOf } from '@/components/ui/use-form-of';
import { useTrail } from '@/components/ui/use-trail';
import { chooseIdea } from '@/utils/practice/choose-idea';
import type { Idea } from '@/utils/practice/idea';
import type { JournalState } from '@/utils/record/use-journal';
import { IdeaSheet } from './IdeaSheet';
import type { IdeaPlan } from './PlanIdea';

interface IdeaTrailProps {
  ideas: readonly Idea[];
  favourites: readonly string[];
  emptyText: string;
  random: () => number;
  onKeep(id: string): void;
  /** Where a plan is kept. */
  journal: Pick<JournalState<'promises'>, 'status' | 'unlock'>;
  /** `YYYY-MM-DD` */
  today: string;
  onPlan(idea: Idea, plan: IdeaPlan): void;
  onHide(idea: Idea): void;
}

/** The way through the ideas, one in view. */
export function IdeaTrail(props: IdeaTrailProps) {
  const { ideas, favourites, random } = props;
  const { current, next, back } = useTrail(ideas, null, (seen) => chooseIdea(ideas, seen, random));
  const [isPlanning, setPlanning] = useFormOf(current?.id);
  if (!current) return <EmptyPlace text={props.emptyText} />;
  return (
    <>
      <IdeaSheet
        key={current.id}
        idea={current}
        journal={props.journal}
        today={props.today}
        isPlanning={isPlanning}
        onPlanning={setPlanning}
        onPlan={(plan) => props.onPlan(current, plan)}
        onHide={() => {
          next();
          props.onHide(current);
        }}
      />
      {!isPlanning && (
        <DeckControls
          keep={{
            isKept: favourites.includes(current.id),
            toggle: () => props.onKeep(current.id),
          }}
          nextLabel={i18n.t('ideas.next')}
          onBack={back}
          onNext={next}
        />
      )}
    </>
  );
}
