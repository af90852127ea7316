import { i18n } from '#i18n';
import { DeckControls, toggleId } from '@/components/DeckControls';
import { useTrail } from '@/components/use-trail';
import type { Starter } from '@/utils/words/starter';
import { StarterSheet } from './StarterSheet';

interface StarterTrailProps {
  starters: readonly Starter[];
  favourites: readonly string[];
  onFavourites(ids: string[]): void;
}

/** The way through the starters in their order, one in view; after the last one comes the first. */
export function StarterTrail({ starters, favourites, onFavourites }: StarterTrailProps) {
  const { current, next, back } = useTrail(starters, null, (seen) => {
    const place = starters.findIndex(({ id }) => id === seen.at(-1));
    return starters[(place + 1) % Math.max(1, starters.length)] ?? null;
  });
  if (!current) return <p class="soft empty">{i18n.t('words.emptyKept')}</p>;
  return (
    <>
      <StarterSheet key={current.id} starter={current} />
      <DeckControls
        kept={favourites.includes(current.id)}
        quietNext
        nextLabel={i18n.t('words.next')}
        onKeep={() => onFavourites(toggleId(favourites, current.id))}
        onBack={back}
        onNext={next}
      />
    </>
  );
}
