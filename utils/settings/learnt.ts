/**
 * What use has shown of a site: which key sends, what was pressed and sent a message, and what sent
 * none. Structure alone, no word of a page. It stays in the browser that learnt it, and only while
 * the site is on.
 */
import { LEARNT_MAX } from './learnt-selectors';
import type { SiteChoice } from './settings';

export interface LearntCounts {
  sends: number;
  others: number;
}

/**
 * The choice with this selector as the newest of what sends there, or of what does not. It is in
 * one of the two lists alone. Pure.
 */
export function learnPress(choice: SiteChoice, selector: string, doesSend: boolean): SiteChoice {
  const { learntSends = [], learntOthers = [], ...plain } = choice;
  const without = (list: readonly string[]) => list.filter((one) => one !== selector);
  const first = (list: readonly string[]) => [selector, ...without(list)].slice(0, LEARNT_MAX);
  const sends = doesSend ? first(learntSends) : without(learntSends);
  const others = doesSend ? without(learntOthers) : first(learntOthers);
  return {
    ...plain,
    ...(sends.length > 0 && { learntSends: sends }),
    ...(others.length > 0 && { learntOthers: others }),
  };
}

/** The choice without anything that use has shown. Pure. */
export function forgetLearnt(choice: SiteChoice): SiteChoice {
  const { learntSendKey: _key, learntSends: _sends, learntOthers: _others, ...plain } = choice;
  return plain;
}

/**
 * The choice with what use had shown earlier, behind what it has shown since, while the site is on.
 * Pure.
 */
export function putBackLearnt(choice: SiteChoice, earlier: SiteChoice): SiteChoice {
  if (!choice.on) return choice;
  const { learntSendKey, learntSends, learntOthers } = earlier;
  return {
    ...(learntSendKey && { learntSendKey }),
    ...(learntSends && { learntSends }),
    ...(learntOthers && { learntOthers }),
    ...choice,
  };
}

/**
 * How much use has shown of the sites of these patterns; null where it has shown nothing of what is
 * pressed. Pure.
 */
export function countLearnt(
  choices: readonly SiteChoice[],
  patterns: readonly string[],
): LearntCounts | null {
  const own = choices.filter(({ pattern }) => patterns.includes(pattern));
  const count = (list: (choice: SiteChoice) => readonly string[] | undefined) =>
    new Set(own.flatMap((choice) => list(choice) ?? [])).size;
  const sends = count(({ learntSends }) => learntSends);
  const others = count(({ learntOthers }) => learntOthers);
  return sends + others > 0 ? { sends, others } : null;
}
