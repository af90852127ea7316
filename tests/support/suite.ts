/** How much of the pages is played; said by BREATHER_SUITE. */
export type Suite =
  /**
   * `npm test`: a page that has nothing of a browser's own in one of the two, by turns; see
   * `by-turns.ts`.
   */
  | 'turns'
  /** `npm run test:all`, and what is run by hand: all of it in each browser, in short walks. */
  | 'both'
  /** `npm run matrix` and `npm run test:site`: the whole suite for every chat. */
  | 'whole';

const named: Record<string, Suite> = { turns: 'turns', whole: 'whole' };

export const suite: Suite = named[process.env.BREATHER_SUITE ?? ''] ?? 'both';

export const isWholeWanted = suite === 'whole';
