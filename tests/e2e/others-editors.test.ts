/**
 * Real editors that others made, in small pages: the general rules alone hold and deliver there. One of each kind; all of
 * them are in `npm run others` and `npm run matrix`.
 */
import { editors } from '../others/editors';
import { runPages } from '../others/run-pages';

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
]);
