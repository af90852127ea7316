/**
 * `npm run check`: what tells within a minute whether a change is on its way. Format and lint,
 * types, what nothing uses, the rules of the repository, and the unit and component tests of what
 * differs from the last commit but one. `npm test` has everything.
 */
import { runTool } from '../lib/run.mjs';
import { endWith } from '../lib/stop.mjs';

const steps = [
  ['biome', 'check', '.'],
  ['wxt', 'prepare'],
  ['tsc', '--noEmit'],
  ['knip', '--no-progress'],
  ['vitest', 'run', '--project', 'repository'],
  [
    'vitest',
    'run',
    '--project',
    'unit',
    '--project',
    'dom',
    '--changed',
    'HEAD~1',
    '--passWithNoTests',
  ],
];

endWith(async () => {
  for (const [tool, ...args] of steps) {
    console.log(`\n── ${tool} ${args.join(' ')}`);
    const { code } = await runTool(tool, args);
    if (code !== 0) return code;
  }
  return 0;
});
