/**
 * Every real editor, by the general rules alone. One of each kind (a field, a bare editable, an
 * editor with a model of its own) has the whole suite, and a walk in an open shadow root and in a
 * frame; the others have one walk in a page. `npm run matrix` plays all of it for each of them.
 */
import { editors } from '../fixtures/catalogue';
import { browserName } from '../support/extension-browser';
import { isWholeWanted } from '../support/suite';
import { runBehaviour } from './run-behaviour';

const oneOfEachKind = ['textarea', 'contenteditable', 'lexical'];
const whole = browserName() === 'chromium' ? oneOfEachKind : ['lexical'];

runBehaviour(
  editors,
  ({ name, inShadow }) => {
    if (!isWholeWanted && !oneOfEachKind.includes(name)) return [];
    return inShadow ? ['shadow', 'frame'] : ['frame'];
  },
  ({ name }) => (whole.includes(name) ? 'whole' : 'short'),
);
