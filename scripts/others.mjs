/** `npm run others`: pages that others made; see scripts/long/others.mjs. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/long/others.mjs'));
