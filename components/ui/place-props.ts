/**
 * What the four places take and give, in the popup and at full size in the options page. A place
 * gets what is, and hands back what it is to become; who stores it is the business of the page
 * around it.
 */
import type { Card, CardText } from '@/utils/practice/card';
import type { ExerciseRun } from '@/utils/practice/exercise-run';
import type { Feeling } from '@/utils/practice/feelings';
import type { Situation } from '@/utils/practice/situations';
import type { Words } from '@/utils/practice/starter';
import type { FeltKind } from '@/utils/record/counts';
import type { JournalState } from '@/utils/record/use-journal';
import type { OurPause, OwnDeck, Settings } from '@/utils/settings/settings';

export type PlaceName = 'ground' | 'pause' | 'reframe' | 'words';
export type Motion = 'system' | 'reduced';

export interface GroundPlaceProps {
  /** What was chosen last: `settings.ground`. */
  choice: GroundChoice;
  /** `session.run`. */
  run: ExerciseRun | null;
  /** `settings.appearance.motion`. */
  motion: Motion;
  onChoice(choice: GroundChoice): void;
  onRun(run: ExerciseRun | null): void;
  /** How an exercise left the person, where they said so before and after. */
  onFelt(change: FeltKind): void;
  /**
   * The person goes on to another place from the end of an exercise, or with the feeling that they
   * named.
   */
  onGoTo(place: PlaceName, feeling?: Feeling): void;
  /** Closes what lies over the chat, as the popup does; a page has nothing below it. */
  onBack?: () => void;
  /** Where the way to Support leads. */
  supportHref: string;
  /** Puts the focus on the start button when the place appears: the popup does, a page does not. */
  focusStart?: boolean;
}

export type GroundChoice = Settings['ground'];

export interface PauseTimes {
  /** Epoch ms. */
  startedAt: number;
  /** Epoch ms. */
  endsAt: number;
  /** The only chat in which messages are held meanwhile; without it, in all. */
  chat?: string | undefined;
  /** It is the pause that two agreed on. */
  isOurs?: true | undefined;
}

export interface PausePlaceProps {
  /** `session.pause`. */
  pause: PauseTimes | null;
  /** The length chosen last: `settings.popup.pauseMinutes`. */
  minutes: number;
  /** Whether any site is on, where a send is held while the pause runs. */
  holds: boolean;
  /**
   * Whether a notification at the end is allowed; `refused` after the person said no to the
   * browser.
   */
  notify: 'on' | 'off' | 'refused';
  /** `settings.ourPause`. */
  ourPause: OurPause | null;
  onOurPause(ourPause: OurPause | null): void;
  /** Where the way to Support leads. */
  supportHref: string;
  /** Where this place stands at full size; without it, it is here. */
  fullSizeHref?: string | undefined;
  /** Finds the chat over which this lies, as the popup does; null where there is none. */
  findChat?: (() => Promise<{ chat: string | null }>) | undefined;
  onPause(pause: PauseTimes | null): void;
  onMinutes(minutes: number): void;
  onNotify(on: boolean): void;
}

/** Is asked for the list to come by the list as it is kept by then. */
export type ChangeIds = (before: readonly string[]) => string[];

export type Safety = 'unasked' | 'unsafe' | 'safe';

/** Whether the own texts of a deck can be seen, and the way to open them. */
export type OwnTextsAccess = Pick<JournalState<'cards'>, 'status' | 'unlock'>;

export interface ReframePlaceProps {
  /** `deckFor` the language and the own cards, or null while they load. */
  cards: readonly Card[] | null;
  ownCards: OwnTextsAccess;
  /** `settings.cards.favourites`. */
  favourites: readonly string[];
  /** `settings.cards.hidden`. */
  hidden: readonly string[];
  /** Where the safety line leads. */
  supportHref: string;
  /**
   * The feeling that was named on the way here, which cards fit as long as all of them are looked
   * through.
   */
  feeling?: Feeling | undefined;
  /** What was said to the question whether someone is unsafe; it holds while the page is open. */
  safety: Safety;
  onSafety(safety: Safety): void;
  onFavourites(change: ChangeIds): void;
  onHidden(change: ChangeIds): void;
  /**
   * Adds the person's own card, or changes the one with this id, or brings back one that was
   * deleted.
   */
  onSaveCard(card: CardText): void;
  onDeleteCard(id: string): void;
  /** From 0 up to, not with, 1; `Math.random` unless a test says otherwise. */
  random?: () => number;
}

export interface WordsPlaceProps {
  /** `wordsFor(language)`, or null while they load. */
  words: Words | null;
  /** `settings.words`, with the own starters of the journal. */
  deck: OwnDeck;
  ownStarters: OwnTextsAccess;
  /** What the starters are about at first; null for all. */
  situation: Situation | null;
  /** Where the way to Support leads. */
  supportHref: string;
  /** Where the way back from a message that went leads. */
  repairHref: string;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
}
