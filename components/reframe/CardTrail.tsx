import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeckControls, toggleId } from '@/components/ui/DeckControls';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import type { ChangeIds, Safety } from '@/components/ui/place-props';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useTrail } from '@/components/ui/use-trail';
import { asksFirst, type Card, type CardText } from '@/utils/practice/card';
import { chooseCard } from '@/utils/practice/choose-card';
import type { Feeling } from '@/utils/practice/feelings';
import { SafetyFork } from './SafetyFork';
import { ThoughtCard } from './ThoughtCard';

interface CardTrailProps {
  /** The element around it, which a press must not leave without the focus. */
  place: RefObject<HTMLElement | null>;
  deck: readonly Card[];
  /** The id of the card to begin with, or null for any. */
  first: string | null;
  favourites: readonly string[];
  /** What the cards fit, where one does. */
  feeling: Feeling | undefined;
  emptyText: string;
  /** Whether these are the hidden ones. */
  isHidden: boolean;
  random: () => number;
  safety: Safety;
  supportHref: string;
  onSafety(safety: Safety): void;
  onFavourites(change: ChangeIds): void;
  onEdit(card: CardText): void;
  onDelete(card: CardText): void;
  /** Hides a card, or shows it again. */
  onHide(card: Card): void;
}

/** The way through a deck, one card in view. */
export function CardTrail(props: CardTrailProps) {
  const { deck, favourites, random, safety } = props;
  // Cards kept while looking through the deck do not change which one comes next.
  const [favouritesAtStart] = useState(favourites);
  const { current, next, back } = useTrail(deck, props.first, (seen) =>
    chooseCard(deck, { seen, favourites: favouritesAtStart, feeling: props.feeling, random }),
  );
  const isUnsafe = safety === 'unsafe';
  const asks = safety === 'unasked' && current !== null && asksFirst.includes(current.situation);
  useKeptFocus(props.place, isUnsafe ? 'unsafe' : asks ? 'asks' : 'card', false);
  if (isUnsafe || asks) {
    return (
      <SafetyFork
        isUnsafe={isUnsafe}
        supportHref={props.supportHref}
        onAnswer={(yes) => props.onSafety(yes ? 'unsafe' : 'safe')}
        onBack={() => props.onSafety('unasked')}
      />
    );
  }
  if (!current) return <EmptyPlace text={props.emptyText} />;
  return (
    <>
      <ThoughtCard
        card={current}
        onEdit={() => props.onEdit(current)}
        onDelete={() => props.onDelete(current)}
        isHidden={props.isHidden}
        onHide={() => props.onHide(current)}
      />
      <DeckControls
        keep={{
          isKept: favourites.includes(current.id),
          toggle: () => props.onFavourites((before) => toggleId(before, current.id)),
        }}
        nextLabel={i18n.t('reframe.next')}
        onBack={back}
        onNext={next}
      />
    </>
  );
}
