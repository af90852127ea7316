/** `npm run kill`: ends the browser in the middle of its work, fifty times; see tests/kill/. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('tests/kill/index.mjs'));
