/**
 * Every real editor, by the general rules alone: in a page, in an open shadow root where it can, in a frame. The whole suite
 * runs on one of each kind (a field, a bare editable, an editor with a model of its own), one walk through the others.
 */
import { editors } from '../fixtures/catalogue';
import { browserName } from '../support/extension-browser';
import { runBehaviour } from './run-behaviour';

const whole =
  browserName() === 'chromium' ? ['textarea', 'contenteditable', 'lexical'] : ['lexical'];

runBehaviour(
  editors,
  (fixture) => (fixture.inShadow ? ['shadow', 'frame'] : ['frame']),
  ({ name }) => (whole.includes(name) ? 'whole' : 'short'),
);
