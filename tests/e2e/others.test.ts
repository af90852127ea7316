/**
 * Editors, layers, focus traps and frameworks that others made, in small pages: the general rules
 * alone hold and deliver in the editors, and ours works inside of the layers and leaves them alone.
 * One of each kind; all of them are in `npm run others` and `npm run matrix`. They stand in one
 * file, as the first of them installs what all of them need.
 */
import { describe } from 'vitest';
import { editors } from '../others/editors';
import { layers } from '../others/layers';
import { runPages } from '../others/run-pages';

describe('editors', () => {
  runPages('editors', editors, [
    // Its box is in a frame, its button around the frame.
    'tinymce',
    // A model of its own, whose keys go to a field that is not shown.
    'monaco',
    // Each paragraph is an editable of its own, and a send takes a turn.
    'editorjs',
    // Enter belongs to a list of names first.
    'tiptap-mention',
    // React draws what is typed, and the button has no name.
    'mui',
    // A component that sends by an event of its own.
    'vaadin-message-input',
    // The name at another person's caret stands in the box, and moves.
    'y-prosemirror',
  ]);
});

describe('layers', () => {
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
});
