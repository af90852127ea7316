/** `npm run matrix`: every chat by every way of sending; see scripts/long/matrix.mjs. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/long/matrix.mjs'));
