/**
 * What a person showed Breather of a site: where they write, and what sends. Structure alone, no
 * word of a page.
 */
import * as v from 'valibot';
import { structuralSelector } from '@/utils/extension/selector';

/** Two boxes of one page, such as a chat and a thread, can both be shown; older ones give way. */
const SELECTORS_MAX = 4;

const selectors = v.pipe(
  v.array(structuralSelector),
  v.transform((list) => list.slice(0, SELECTORS_MAX)),
);

export const sendKeys = ['enter', 'mod-enter'] as const;

export const taughtParts = v.object({
  composers: v.pipe(selectors, v.minLength(1)),
  /** Empty where no button sends. */
  sendButtons: selectors,
  /** Of all these boxes, but for those that `newlineComposers` names. */
  sendKey: v.picklist(sendKeys),
  /** The boxes in which Enter makes a new line, where it sends in others. */
  newlineComposers: v.optional(selectors),
});

/** A match pattern that covers one host, such as `https://chat.example.org/*`. */
export const sitePattern = v.pipe(v.string(), v.regex(/^(\*|https?):\/\/[^/\s]+\/\*$/));

export const taughtSite = v.object({
  pattern: sitePattern,
  ...taughtParts.entries,
});

export type TaughtParts = v.InferOutput<typeof taughtParts>;
export type TaughtSite = v.InferOutput<typeof taughtSite>;

/** One box and what sends it, as it was just shown. */
export interface ShownParts {
  composer: string;
  sendButton: string | null;
  sendKey: TaughtParts['sendKey'];
}

/** What was just shown goes before what was shown earlier; each box keeps its own key. Pure. */
export function addShown(before: TaughtParts | null, shown: ShownParts): TaughtParts {
  const first = (one: string | null, others: readonly string[] = []) =>
    [...new Set(one === null ? others : [one, ...others])].slice(0, SELECTORS_MAX);
  const composers = first(shown.composer, before?.composers);
  const isNewlineIn = (composer: string) =>
    (composer === shown.composer ? shown.sendKey : keyBefore(before, composer)) === 'mod-enter';
  const newlineComposers = composers.filter(isNewlineIn);
  const isMixed = newlineComposers.length > 0 && newlineComposers.length < composers.length;
  return {
    composers,
    sendButtons: first(shown.sendButton, before?.sendButtons),
    sendKey: isMixed ? 'enter' : shown.sendKey,
    ...(isMixed && { newlineComposers }),
  };
}

function keyBefore(before: TaughtParts | null, composer: string): TaughtParts['sendKey'] {
  return before?.newlineComposers?.includes(composer) ? 'mod-enter' : (before?.sendKey ?? 'enter');
}

/** The list with these parts for the pattern; null takes them out. Pure. */
export function replaceTaught(
  taught: readonly TaughtSite[],
  pattern: string,
  parts: TaughtParts | null,
): TaughtSite[] {
  const others = taught.filter((one) => one.pattern !== pattern);
  return parts ? [...others, { pattern, ...parts }] : others;
}
