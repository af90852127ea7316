/** One of the four places, fed from the stores that the page around it holds. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GroundPlace } from '@/components/ground/GroundPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import type { CardText } from '@/utils/practice/card';
import type { Feeling } from '@/utils/practice/feelings';
import type { Situation } from '@/utils/practice/situations';
import type { useCountedJournal } from '@/utils/record/use-counted-journal';
import type { DeckOf, useOwnDeck } from '@/utils/record/use-own-deck';
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
  onGoTo: GroundPlaceProps['onGoTo'];
  onBack?: GroundPlaceProps['onBack'];
  /** What Words begins with; without it, with all of them. */
  situation?: Situation | null;
  /** The feeling that was named in another drawing of Ground. */
  feeling?: Feeling | undefined;
  /** Where Support is: inside this page, or in a tab of its own. */
  supportHref: string;
  /** Where *I wish I hadn’t* is, likewise. */
  repairHref: string;
  /** Where this place stands at full size; without it, it is here. */
  fullSizeHref?: string;
  /** Brings the journal when a practice first needs it; the same function at each drawing. */
  loadJournal: () => Promise<typeof useCountedJournal>;
  /** Brings the own texts of the decks, likewise. */
  loadOwnDeck: () => Promise<typeof useOwnDeck>;
  /** Finds the chat over which this lies: the popup does. The same function at each drawing. */
  findChat?: PausePlaceProps['findChat'];
  /** Puts the focus on the start button of Ground: the popup does, a page does not. */
  focusStart?: boolean;
}

type Cards = DeckOf<CardText>;

/** Drawn once the hook is there: a hook is called at each drawing or never. */
interface WithOwnDeck {
  useOwnDeck: typeof useOwnDeck;
}

export function Place(props: PlaceProps) {
  const [feeling, setFeeling] = useState<Feeling | undefined>();
  switch (props.place) {
    case 'ground':
      return (
        <Ground
          {...props}
          onGoTo={(place, named) => {
            setFeeling(named);
            props.onGoTo(place, named);
          }}
        />
      );
    case 'pause':
      return <PauseHere {...props} />;
    case 'reframe':
      return <Reframe {...props} feeling={feeling ?? props.feeling} />;
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

// Loaded when a place first asks for them: what a page begins with is drawn without them.
const loadWords = () =>
  import('@/utils/practice/words-for').then((m) => m.wordsFor(sentenceLanguage()));
const loadPausePlace = () => import('@/components/pause/PausePlace').then((m) => m.PausePlace);
const loadReframeWays = () => import('@/components/reframe/ReframeWays').then((m) => m.ReframeWays);
const loadWordsPlace = () => import('@/components/words/WordsPlace').then((m) => m.WordsPlace);
const loadDeck = () => import('@/utils/practice/deck').then((m) => m.deckFor);

function PauseHere({ settings, session, notify, onNotify, ...on }: PlaceProps) {
  const PausePlace = useLoaded(loadPausePlace);
  if (!PausePlace) return null;
  return (
    <PausePlace
      pause={session.session.pause}
      minutes={settings.settings.popup.pauseMinutes}
      holds={settings.settings.sites.some(({ on }) => on)}
      notify={notify}
      ourPause={settings.settings.ourPause}
      supportHref={on.supportHref}
      fullSizeHref={on.fullSizeHref}
      findChat={on.findChat}
      onOurPause={(ourPause) => settings.change((before) => ({ ...before, ourPause }))}
      onPause={(pause) => session.change((before) => ({ ...before, pause }))}
      onMinutes={(pauseMinutes) =>
        settings.change((before) => ({ ...before, popup: { ...before.popup, pauseMinutes } }))
      }
      onNotify={onNotify}
    />
  );
}

function Reframe(props: PlaceProps) {
  const ownDeck = useLoaded(props.loadOwnDeck);
  if (!ownDeck) return <p class="soft">{i18n.t('reframe.loading')}</p>;
  return <ReframeInUse {...props} useOwnDeck={ownDeck} />;
}

function ReframeInUse({ settings, useOwnDeck, ...props }: PlaceProps & WithOwnDeck) {
  const { deck, status, unlock, change } = useOwnDeck('cards', settings);
  const ReframeWays = useLoaded(loadReframeWays);
  const deckFor = useLoaded(loadDeck);
  const part = (next: (cards: Cards) => Partial<Cards>) =>
    change((cards) => ({ ...cards, ...next(cards) }));
  if (!ReframeWays) return <p class="soft">{i18n.t('reframe.loading')}</p>;
  return (
    <ReframeWays
      cards={status === 'loading' ? null : (deckFor?.(sentenceLanguage(), deck.own) ?? null)}
      ownCards={{ status, unlock }}
      favourites={deck.favourites}
      hidden={deck.hidden}
      feeling={props.feeling}
      supportHref={props.supportHref}
      loadJournal={props.loadJournal}
      onFavourites={(next) => part(({ favourites }) => ({ favourites: next(favourites) }))}
      onHidden={(next) => part(({ hidden }) => ({ hidden: next(hidden) }))}
      onSaveCard={(card) => part(({ own }) => ({ own: withCard(own, card) }))}
      onDeleteCard={(id) => part(({ own }) => ({ own: own.filter((card) => card.id !== id) }))}
      onGoToWords={() => props.onGoTo('words')}
    />
  );
}

function withCard(cards: readonly CardText[], card: CardText): CardText[] {
  const known = cards.some(({ id }) => id === card.id);
  return known ? cards.map((each) => (each.id === card.id ? card : each)) : [...cards, card];
}

function Words(props: PlaceProps) {
  const ownDeck = useLoaded(props.loadOwnDeck);
  if (!ownDeck) return <p class="soft">{i18n.t('words.loading')}</p>;
  return <WordsInUse {...props} useOwnDeck={ownDeck} />;
}

function WordsInUse({ settings, useOwnDeck, ...props }: PlaceProps & WithOwnDeck) {
  const { deck, status, unlock, change } = useOwnDeck('words', settings);
  const WordsPlace = useLoaded(loadWordsPlace);
  const words = useLoaded(loadWords);
  if (!WordsPlace) return <p class="soft">{i18n.t('words.loading')}</p>;
  return (
    <WordsPlace
      words={status === 'loading' ? null : words}
      deck={deck}
      ownStarters={{ status, unlock }}
      situation={props.situation ?? null}
      supportHref={props.supportHref}
      repairHref={props.repairHref}
      onDeck={change}
    />
  );
}
