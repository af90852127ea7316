/**
 * The sites that we have facts about, at their real addresses, by turns: the sites' data are the
 * same in both browsers, and the editors' own suite is played in each.
 */
import { sites } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { runBehaviour } from './run-behaviour';

runBehaviour(
  sites,
  ({ inFrame }) => (inFrame ? ['frame'] : []),
  () => 'short',
  test,
);
