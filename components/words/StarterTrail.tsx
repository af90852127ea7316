import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeckControls } from '@/components/ui/DeckControls';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { SheetActions } from '@/components/ui/SheetActions';
import { useTrail } from '@/components/ui/use-trail';
import type { Starter } from '@/utils/practice/starter';
import type { OwnItem } from '@/utils/settings/settings';
import { type Answers, StarterSheet } from './StarterSheet';

interface StarterTrailProps {
  starters: readonly Starter[];
  /** The id of the one to begin with, or null for the first. */
  first: string | null;
  /** Gaps that are filled from the start. */
  answers: Answers;
  favourites: readonly string[];
  emptyText: string;
  /** Whether these are the hidden ones. */
  isHidden: boolean;
  onKeep(id: string): void;
  onEdit(item: OwnItem): void;
  onDelete(item: OwnItem): void;
  /** Hides one, or shows it again. */
  onHide(starter: Starter): void;
}

/**
 * The way through the starters in their order, one in view; after the last one comes the first.
 * What was written in one is there on the way back, and gone with this view.
 */
export function StarterTrail(props: StarterTrailProps) {
  const { starters, first, favourites } = props;
  const [written, setWritten] = useState<Readonly<Record<string, Answers>>>({});
  const { current, next, back } = useTrail(starters, first, (seen) => {
    const place = starters.findIndex(({ id }) => id === seen.at(-1));
    return starters[(place + 1) % Math.max(1, starters.length)] ?? null;
  });
  if (!current) return <EmptyPlace text={props.emptyText} />;
  const isOwn = current.situation === 'own';
  const item = { id: current.id, text: current.text };
  return (
    <>
      <StarterSheet
        key={current.id}
        starter={current}
        answers={written[current.id] ?? props.answers}
        onAnswers={(answers) => setWritten({ ...written, [current.id]: answers })}
      >
        <SheetActions
          isHidden={props.isHidden}
          onEdit={isOwn ? () => props.onEdit(item) : null}
          onDelete={isOwn ? () => props.onDelete(item) : null}
          onHide={() => props.onHide(current)}
        />
      </StarterSheet>
      <DeckControls
        keep={{
          isKept: favourites.includes(current.id),
          toggle: () => props.onKeep(current.id),
        }}
        nextLabel={i18n.t('words.next')}
        onBack={back}
        onNext={next}
      />
    </>
  );
}
