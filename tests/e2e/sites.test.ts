/**
 * The sites that we have facts about, at their real addresses. What passes there is tried in one browser: the sites' data are
 * the same in both, and the editors' own suite has it in Firefox.
 */
import { sites } from '../fixtures/catalogue';
import { browserName } from '../support/extension-browser';
import { runBehaviour } from './run-behaviour';

runBehaviour(
  sites,
  ({ inFrame }) => (inFrame ? ['frame'] : []),
  () => (browserName() === 'firefox' ? 'sends' : 'short'),
);
