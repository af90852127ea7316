/** `npm run bench`: what Breather costs a page; see tests/bench/. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('tests/bench/index.mjs'));
