import type { SendKey, Site } from './site';

/** What a person showed of one site. */
export interface ShownSite {
  /** A match pattern of a whole host. */
  pattern: string;
  composers: readonly string[];
  sendButtons: readonly string[];
  sendKey: SendKey;
  /** Those of the composers in which Enter makes a new line, where it sends in the others. */
  newlineComposers?: readonly string[] | undefined;
}

/**
 * The data that a frame gets where a person showed something. Theirs goes before ours, and ours or
 * the general rules go on to serve for the boxes that they did not show, each with the key that
 * sends in it.
 */
export function siteFromTaught(taught: ShownSite, known: Site | null): Site {
  const { pattern, composers, sendButtons } = taught;
  if (!known) {
    return {
      id: 'taught',
      name: pattern,
      matches: [pattern],
      composers,
      othersByGeneralRules: true,
      sendButtons,
      sendKey: taught.sendKey,
      // Where all of the boxes have the same key, use may still show another one.
      enterIsNewlineWhen: entersOf(taught).length > 0 ? newlinesOf(taught) : [],
      checkedOn: '',
      confidence: 'low',
    };
  }
  return {
    ...known,
    composers: [...composers, ...known.composers],
    sendButtons: [...sendButtons, ...known.sendButtons],
    ...joinKeys(taught, known),
  };
}

function joinKeys(taught: ShownSite, known: Site): Pick<Site, 'sendKey' | 'enterIsNewlineWhen'> {
  const newlines = newlinesOf(taught);
  const ofKnown = known.enterIsNewlineWhen ?? [];
  const others = known.sendKey === 'mod-enter' ? known.composers : [];
  const enters = entersOf(taught);
  if (others.length > 0 && enters.length === 0) {
    return { sendKey: 'mod-enter', enterIsNewlineWhen: ofKnown };
  }
  return {
    sendKey: 'enter',
    enterIsNewlineWhen: [...[...ofKnown, ...others].map((one) => except(one, enters)), ...newlines],
  };
}

/**
 * The boxes in which Enter makes a new line. A box may have been shown twice, by two selectors: the
 * selector that was shown last counts.
 */
function newlinesOf(taught: ShownSite): string[] {
  const { composers } = taught;
  const enters = entersOf(taught);
  return composers
    .filter((one) => !enters.includes(one))
    .map((one) =>
      except(
        one,
        enters.filter((enter) => composers.indexOf(enter) < composers.indexOf(one)),
      ),
    );
}

function entersOf({ composers, sendKey, newlineComposers = [] }: ShownSite): string[] {
  return sendKey === 'enter' ? composers.filter((one) => !newlineComposers.includes(one)) : [];
}

function except(selector: string, others: readonly string[]): string {
  return others.length > 0 ? `${selector}:not(${others.join()})` : selector;
}
