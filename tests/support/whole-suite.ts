/** `npm run matrix` plays the whole suite for every chat; `npm test` a cut of it that stays quick. */
export const isWholeWanted = process.env.BREATHER_SUITE === 'whole';
