/** `npm test`: every check there is, from a fresh clone; see scripts/test/. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/test/index.mjs'));
