import { i18n } from '#i18n';
import { DeckControls, toggleId } from '@/components/ui/DeckControls';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { withHidden, withOwn } from '@/components/ui/own-deck';
import { useFormOf } from '@/components/ui/use-form-of';
import { useTrail } from '@/components/ui/use-trail';
import type { Affirmation } from '@/utils/practice/affirmation';
import { chooseAffirmation } from '@/utils/practice/choose-affirmation';
import type { OwnDeck } from '@/utils/settings/settings';
import { AffirmationSheet } from './AffirmationSheet';

interface AffirmationTrailProps {
  /** Those to look through; none of them is hidden. */
  affirmations: readonly Affirmation[];
  favourites: readonly string[];
  /** The id of the one to begin with, or null for any. */
  first: string | null;
  emptyText: string;
  /** Whether one's own version can be written now. */
  canWrite: boolean;
  random: () => number;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
  onHidden(affirmation: Affirmation): void;
  /** One's own version was kept, with this id. */
  onOwn(id: string): void;
}

/** The way through the sentences, one in view. */
export function AffirmationTrail(props: AffirmationTrailProps) {
  const { affirmations, favourites, onDeck } = props;
  const { current, next, back } = useTrail(affirmations, props.first, (seen) =>
    chooseAffirmation(affirmations, seen, props.random),
  );
  const [isChanging, setChanging] = useFormOf(current?.id);
  if (!current) return <EmptyPlace text={props.emptyText} />;
  return (
    <>
      <AffirmationSheet
        affirmation={current}
        canWrite={props.canWrite}
        isChanging={isChanging}
        onChanging={setChanging}
        onOwn={(text) => {
          const id = current.situation === 'own' ? current.id : `own-${crypto.randomUUID()}`;
          onDeck((before) => withOwn(before, { id, text }));
          props.onOwn(id);
        }}
        onHide={() => {
          onDeck((before) => withHidden(before, current.id));
          props.onHidden(current);
        }}
      />
      {!isChanging && (
        <DeckControls
          keep={{
            isKept: favourites.includes(current.id),
            toggle: () =>
              onDeck((before) => ({
                ...before,
                favourites: toggleId(before.favourites, current.id),
              })),
          }}
          nextLabel={i18n.t('affirmations.next')}
          onBack={back}
          onNext={next}
        />
      )}
    </>
  );
}
