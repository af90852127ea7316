/** Chat kits that no site's data know: the general rules alone hold and deliver what they send. */
import { kits } from '../fixtures/catalogue';
import { runBehaviour } from './run-behaviour';

runBehaviour(
  kits,
  () => [],
  () => 'short',
);
