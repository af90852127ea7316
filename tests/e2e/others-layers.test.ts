/**
 * Layers, focus traps and frameworks that others made, in small pages: ours works inside of them, and leaves them alone. One
 * of each kind; all of them are in `npm run others` and `npm run matrix`.
 */
import { layers } from '../others/layers';
import { runPages } from '../others/run-pages';

runPages('layers', layers, [
  // An outside press closes it, and all else is hidden while it stands.
  'react-aria-modal',
  // It takes outside presses away, and brings the focus back.
  'focus-trap',
  // A native dialog in a shadow root: what is not in the top layer lies under it.
  'web-awesome-dialog',
  // A framework that throws the page away where something strange stands in it.
  'react18-document',
  // The box of the next message is another one.
  'turbo',
  // The browser itself closes it at an outside press.
  'native-popover',
]);
