/** Ends the browser in the middle of its work, fifty times, or as often as BREATHER_KILLS says. */
import { runTool } from '../../scripts/lib/run.mjs';
import { endWith } from '../../scripts/lib/stop.mjs';
import { buildForBoth } from '../../scripts/long/long-run.mjs';

endWith(async () => {
  await buildForBoth();
  process.env.BREATHER_KILLS ??= '50';
  const { code } = await runTool('vitest', [
    'run',
    '--project',
    'chromium',
    'tests/e2e/chromium/kill.test.ts',
  ]);
  return code;
});
