import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeckControls, toggleId } from '@/components/DeckControls';
import { useTrail } from '@/components/use-trail';
import type { Card, CardText } from '@/utils/cards/card';
import { chooseCard } from '@/utils/cards/choose-card';
import { ThoughtCard } from './ThoughtCard';

interface CardTrailProps {
  deck: readonly Card[];
  /** The id of the card to begin with, or null for any. */
  first: string | null;
  favourites: readonly string[];
  emptyText: string;
  /** Whether these are the hidden ones. */
  isHidden: boolean;
  random: () => number;
  onFavourites(ids: string[]): void;
  onEdit(card: CardText): void;
  onDelete(card: CardText): void;
  /** Hides a card, or shows it again. */
  onHide(card: Card): void;
}

/** The way through a deck, one card in view. */
export function CardTrail(props: CardTrailProps) {
  const { deck, favourites, random } = props;
  // Cards kept while looking through the deck do not change which one comes next.
  const [favouritesAtStart] = useState(favourites);
  const { current, next, back } = useTrail(deck, props.first, (seen) =>
    chooseCard(deck, { seen, favourites: favouritesAtStart, random }),
  );
  if (!current) return <p class="soft empty">{props.emptyText}</p>;
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
        kept={favourites.includes(current.id)}
        nextLabel={i18n.t('reframe.next')}
        onKeep={() => props.onFavourites(toggleId(favourites, current.id))}
        onBack={back}
        onNext={next}
      />
    </>
  );
}
