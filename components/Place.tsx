/** One of the four places, fed from the stores that the page around it holds. */
import { i18n } from '#i18n';
import { GroundPlace } from '@/components/ground/GroundPlace';
import { PausePlace } from '@/components/pause/PausePlace';
import { ReframePlace } from '@/components/reframe/ReframePlace';
import { WordsPlace } from '@/components/words/WordsPlace';
import type { CardText } from '@/utils/cards/card';
import type { SessionState } from '@/utils/session/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { PausePlaceProps, PlaceName } from './place-props';
import { useLoaded } from './use-loaded';

interface PlaceProps {
  place: PlaceName;
  settings: SettingsState;
  session: SessionState;
  notify: PausePlaceProps['notify'];
  onNotify: PausePlaceProps['onNotify'];
  onGoTo(place: PlaceName): void;
  /** Puts the focus on the start button of Ground: the popup does, a page does not. */
  focusStart?: boolean;
}

export function Place(props: PlaceProps) {
  switch (props.place) {
    case 'ground':
      return <Ground {...props} />;
    case 'pause':
      return <PauseHere {...props} />;
    case 'reframe':
      return <Reframe {...props} />;
    case 'words':
      return <Words {...props} />;
  }
}

function Ground({ settings, session, onGoTo, focusStart }: PlaceProps) {
  return (
    <GroundPlace
      choice={settings.settings.ground}
      run={session.session.run}
      motion={settings.settings.appearance.motion}
      focusStart={focusStart}
      onChoice={(choice) =>
        settings.change((before) => ({ ...before, ground: { ...before.ground, ...choice } }))
      }
      onRun={(run) => session.change((before) => ({ ...before, run }))}
      onGoTo={onGoTo}
    />
  );
}

// Loaded when a place first asks for them: the decks are the heaviest part of a page.
const language = () => i18n.t('@@ui_locale');
const loadWords = () => import('@/utils/words/words-for').then((m) => m.wordsFor(language()));
const loadDeck = () => import('@/utils/cards/deck').then((m) => m.deckFor);

function PauseHere({ settings, session, notify, onNotify }: PlaceProps) {
  const words = useLoaded(loadWords);
  return (
    <PausePlace
      pause={session.session.pause}
      minutes={settings.settings.popup.pauseMinutes}
      notify={notify}
      sentence={words?.pauseSentence ?? null}
      onPause={(pause) => session.change((before) => ({ ...before, pause }))}
      onMinutes={(pauseMinutes) =>
        settings.change((before) => ({ ...before, popup: { ...before.popup, pauseMinutes } }))
      }
      onNotify={onNotify}
    />
  );
}

function Reframe({ settings }: PlaceProps) {
  const { favourites, own } = settings.settings.cards;
  const deckFor = useLoaded(loadDeck);
  const changeOwn = (change: (own: CardText[]) => CardText[]) =>
    settings.change((before) => ({
      ...before,
      cards: { ...before.cards, own: change(before.cards.own) },
    }));
  return (
    <ReframePlace
      cards={deckFor?.(language(), own) ?? null}
      favourites={favourites}
      supportHref="/options.html#support"
      onFavourites={(ids) =>
        settings.change((before) => ({ ...before, cards: { ...before.cards, favourites: ids } }))
      }
      onSaveCard={(card) => changeOwn((cards) => withCard(cards, card))}
      onDeleteCard={(id) => changeOwn((cards) => cards.filter((card) => card.id !== id))}
    />
  );
}

function withCard(cards: readonly CardText[], card: CardText): CardText[] {
  const known = cards.some(({ id }) => id === card.id);
  return known ? cards.map((each) => (each.id === card.id ? card : each)) : [...cards, card];
}

function Words({ settings }: PlaceProps) {
  const words = useLoaded(loadWords);
  return (
    <WordsPlace
      starters={words?.starters ?? null}
      favourites={settings.settings.words.favourites}
      onFavourites={(favourites) =>
        settings.change((before) => ({ ...before, words: { ...before.words, favourites } }))
      }
    />
  );
}
