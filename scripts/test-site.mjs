/** `npm run test:site -- <id>`: everything that one site must pass; see scripts/test/site.mjs. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/test/site.mjs'));
