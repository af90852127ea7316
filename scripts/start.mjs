/** `npm start`: Breather in a browser with a practice chat; see scripts/start/. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/start/index.mjs'));
