/**
 * `npm run bench`: what Breather costs a page, and with `-- --record` what a long record costs; see tests/bench/. Needs
 * only Node and npm.
 */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

const isOfRecord = process.argv.includes('--record');

endWith(() => beginWith(isOfRecord ? 'tests/bench/record.mjs' : 'tests/bench/index.mjs'));
