/** The pause that two agreed on, in the words that they send each other. Pure. */
import { inLanguage } from '@/utils/locale/in-language';
import { MINUTE_MS } from '@/utils/time/durations';
import { fillGaps } from './fill-gaps';

/** What two people agreed on; `OurPause` of utils/settings fits it. */
interface Agreed {
  word: string;
  minutes: number;
  comesBack: 'me' | 'them' | 'sayer';
  /** Ids of `OurPauseWords['isNot']`. */
  isNot: readonly string[];
}

interface Line {
  id: string;
  text: string;
}

/** All that is said of it in one language, by the person to the other one. */
export interface OurPauseWords {
  title: string;
  /** With the gap `word`. */
  agreed: string;
  /** With the gap `length`. */
  length: string;
  comesBack: Readonly<Record<Agreed['comesBack'], string>>;
  /** On paper two read it, and a name is written after this. */
  firstOnPaper: string;
  meanwhile: string;
  longer: string;
  /** What it is not: the person ticks the ones that they agreed on. */
  isNot: readonly Line[];
  /** To send when it begins, with the gaps `word` and `time`. */
  take: string;
  /** To send when it takes longer, with the gap `time`. */
  more: string;
  /** To send first after it. */
  back: readonly Line[];
}

/** How much longer it gets by one press; the sentence of the deck says so too. */
const MORE_MS = 20 * MINUTE_MS;

const decks = import.meta.glob<Record<string, OurPauseWords>>('./content/*/our-pause.ts', {
  eager: true,
});

/** In a language such as `en` or `pt-BR`; in English where there are none. */
export function ourPauseWords(language: string): OurPauseWords {
  return inLanguage(decks, language);
}

/** The lines that were ticked, in the order of the deck; an id that it does not know has none. */
export function isNotLines({ isNot }: Agreed, words: OurPauseWords): string[] {
  return words.isNot.filter(({ id }) => isNot.includes(id)).map(({ text }) => text);
}

interface Lines {
  agreed: string;
  length: string;
  comesBack: string;
  meanwhile: string;
  longer: string;
}

/** What was agreed on, line by line. `length` is the length in words. */
export function ourPauseLines(agreed: Agreed, length: string, words: OurPauseWords): Lines {
  return {
    agreed: fillGaps(words.agreed, { word: agreed.word }),
    length: fillGaps(words.length, { length }),
    comesBack: words.comesBack[agreed.comesBack],
    meanwhile: words.meanwhile,
    longer: words.longer,
  };
}

/** The same as a text to send. */
export function ourPauseText(agreed: Agreed, length: string, words: OurPauseWords): string {
  const lines = Object.values(ourPauseLines(agreed, length, words));
  const parts = [[words.title], lines, isNotLines(agreed, words)];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

interface Times {
  startedAt: number;
  endsAt: number;
}

/** What to send with the time of coming back: that it begins, or that it takes longer. */
export function ourPauseSentence(
  agreed: Agreed,
  { startedAt, endsAt }: Times,
  time: string,
  words: OurPauseWords,
): string {
  const isLonger = endsAt - startedAt > agreed.minutes * MINUTE_MS;
  return fillGaps(isLonger ? words.more : words.take, { word: agreed.word, time });
}

/** A new one that begins now. */
export function beginOurPause({ minutes }: Agreed, now: number): Times & { isOurs: true } {
  return { startedAt: now, endsAt: now + minutes * MINUTE_MS, isOurs: true };
}

/** The same one with twenty minutes more, which count from now where it is over. */
export function withMore<Pause extends Times>(pause: Pause, now: number): Pause {
  return { ...pause, endsAt: Math.max(pause.endsAt, now) + MORE_MS };
}
