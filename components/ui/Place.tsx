/** One of the four places, fed from the stores that the page around it holds. */
import { GroundPlace } from '@/components/ground/GroundPlace';
import { PausePlace } from '@/components/pause/PausePlace';
import { ReframeWays } from '@/components/reframe/ReframeWays';
import { WordsPlace } from '@/components/words/WordsPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import type { CardText } from '@/utils/practice/card';
import type { Situation } from '@/utils/practice/situations';
import type { useJournal } from '@/utils/record/use-journal';
import type { Settings } from '@/utils/settings/settings';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { GroundPlaceProps, PausePlaceProps, PlaceName } from './place-props';
import { useLoaded } from './use-loaded';
import { withChanges } from './with-changes';

interface PlaceProps {
  place: PlaceName;
  settings: SettingsState;
  session: SessionState;
  notify: PausePlaceProps['notify'];
  onNotify: PausePlaceProps['onNotify'];
  onFelt: GroundPlaceProps['onFelt'];
  onGoTo(place: PlaceName): void;
  onBack?: GroundPlaceProps['onBack'];
  /** What Words begins with; without it, with all of them. */
  situation?: Situation | null;
  /** Where Support is: inside this page, or in a tab of its own. */
  supportHref: string;
  /** Brings the journal when a practice first needs it; the same function at each drawing. */
  loadJournal: () => Promise<typeof useJournal>;
  /** Puts the focus on the start button of Ground: the popup does, a page does not. */
  focusStart?: boolean;
}

type Cards = Settings['cards'];

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

function Ground({ settings, session, focusStart, onFelt, ...on }: PlaceProps) {
  const { onGoTo, onBack, supportHref } = on;
  return (
    <GroundPlace
      choice={settings.settings.ground}
      run={session.session.run}
      motion={settings.settings.appearance.motion}
      focusStart={focusStart}
      onChoice={(choice) =>
        settings.change((before) => ({
          ...before,
          ground: withChanges(before.ground, settings.settings.ground, choice),
        }))
      }
      onRun={(run) => session.change((before) => ({ ...before, run }))}
      onFelt={onFelt}
      onGoTo={onGoTo}
      onBack={onBack}
      supportHref={supportHref}
    />
  );
}

// Loaded when a place first asks for them: the decks are the heaviest part of a page.
const loadWords = () =>
  import('@/utils/practice/words-for').then((m) => m.wordsFor(sentenceLanguage()));
const loadDeck = () => import('@/utils/practice/deck').then((m) => m.deckFor);

function PauseHere({ settings, session, notify, onNotify }: PlaceProps) {
  const words = useLoaded(loadWords);
  return (
    <PausePlace
      pause={session.session.pause}
      minutes={settings.settings.popup.pauseMinutes}
      holds={settings.settings.sites.some(({ on }) => on)}
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

function Reframe({ settings, loadJournal, onGoTo, supportHref }: PlaceProps) {
  const { favourites, hidden, own } = settings.settings.cards;
  const deckFor = useLoaded(loadDeck);
  const change = (next: (cards: Cards) => Partial<Cards>) =>
    void settings.change((before) => ({
      ...before,
      cards: { ...before.cards, ...next(before.cards) },
    }));
  return (
    <ReframeWays
      cards={deckFor?.(sentenceLanguage(), own) ?? null}
      favourites={favourites}
      hidden={hidden}
      supportHref={supportHref}
      loadJournal={loadJournal}
      onFavourites={(next) => change((cards) => ({ favourites: next(cards.favourites) }))}
      onHidden={(next) => change((cards) => ({ hidden: next(cards.hidden) }))}
      onSaveCard={(card) => change((cards) => ({ own: withCard(cards.own, card) }))}
      onDeleteCard={(id) =>
        change((cards) => ({ own: cards.own.filter((card) => card.id !== id) }))
      }
      onGoToWords={() => onGoTo('words')}
    />
  );
}

function withCard(cards: readonly CardText[], card: CardText): CardText[] {
  const known = cards.some(({ id }) => id === card.id);
  return known ? cards.map((each) => (each.id === card.id ? card : each)) : [...cards, card];
}

function Words({ settings, situation, supportHref }: PlaceProps) {
  return (
    <WordsPlace
      words={useLoaded(loadWords)}
      deck={settings.settings.words}
      situation={situation ?? null}
      supportHref={supportHref}
      onDeck={(change) => settings.change((before) => ({ ...before, words: change(before.words) }))}
    />
  );
}
