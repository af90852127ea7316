import type { SendKey, Site } from './site';

/** What a person showed of one site. */
export interface ShownSite {
  /** A match pattern of a whole host. */
  pattern: string;
  composers: readonly string[];
  sendButtons: readonly string[];
  sendKey: SendKey;
}

/**
 * The data that a frame gets where a person showed something. Theirs goes before ours, and ours or the general rules go
 * on to serve for the boxes that they did not show, each with the key that sends in it.
 */
export function siteFromTaught(taught: ShownSite, known: Site | null): Site {
  const { pattern, composers, sendButtons, sendKey } = taught;
  if (!known) {
    return {
      id: 'taught',
      name: pattern,
      matches: [pattern],
      composers,
      othersByGeneralRules: true,
      sendButtons,
      sendKey,
      checkedOn: '',
      confidence: 'low',
    };
  }
  const isSameKey = sendKey === known.sendKey;
  const exceptTaught = (one: string) => `${one}:not(${composers.join()})`;
  const newlines = known.enterIsNewlineWhen ?? [];
  return {
    ...known,
    composers: [...composers, ...known.composers],
    sendButtons: [...sendButtons, ...known.sendButtons],
    sendKey: isSameKey ? sendKey : 'enter',
    enterIsNewlineWhen:
      sendKey === 'enter'
        ? [...newlines, ...(isSameKey ? [] : known.composers)].map(exceptTaught)
        : [...newlines, ...(isSameKey ? [] : composers)],
  };
}
