/** The sites that we have facts about, at their real addresses. */
import { sites } from '../fixtures/catalogue';
import { runBehaviour } from './run-behaviour';

runBehaviour(
  sites,
  ({ inFrame }) => (inFrame ? ['frame'] : []),
  () => 'short',
);
