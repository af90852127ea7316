/** A draft that is written here first: three parts, of which any may stay empty. */

/** In the order in which they are said. */
export const draftParts = ['happened', 'felt', 'like'] as const;
export type DraftPart = (typeof draftParts)[number];
export type DraftWords = Readonly<Record<DraftPart, string>>;

export const noDraft: DraftWords = { happened: '', felt: '', like: '' };
