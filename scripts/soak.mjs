/** `npm run soak`: random lives of chats in a real browser; see scripts/long/soak.mjs. Needs only Node and npm. */
import { beginWith } from './lib/begin.mjs';
import { endWith } from './lib/stop.mjs';

endWith(() => beginWith('scripts/long/soak.mjs'));
