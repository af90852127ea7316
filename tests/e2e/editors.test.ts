/** Every real editor, by the general rules alone: in a page, in an open shadow root where it can, in a frame. */
import { editors } from '../fixtures/catalogue';
import { runBehaviour } from './run-behaviour';

runBehaviour(editors, (fixture) => (fixture.inShadow ? ['shadow', 'frame'] : ['frame']));
