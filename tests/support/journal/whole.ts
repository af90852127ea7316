import { storesV1 } from '../../unit/record/examples/v1';
import { decksV4 } from '../../unit/record/examples/v4';

/** Entries of every store there is today. */
export const wholeJournal = { ...storesV1, ...decksV4 } as const;
