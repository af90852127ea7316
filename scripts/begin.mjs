/**
 * `node scripts/begin.mjs SCRIPT …` is the first stage of every command that may run on a fresh
 * clone. It uses nothing but Node itself: it installs what is missing, then runs SCRIPT, named from
 * the project's root, with the pinned Node.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { requirePinnedNode } from './lib/pinned-node.mjs';
import { lastLines, run, runTool } from './lib/run.mjs';
import { endWith, Stop } from './lib/stop.mjs';

const OLDEST_NODE = 20;

endWith(async () => {
  const [script, ...args] = process.argv.slice(2);
  requireNode();
  if (needsInstall()) {
    await installDependencies();
    await prepareTypes();
  }
  const interrupted = () => {};
  process.on('SIGINT', interrupted);
  const { code } = await run(requirePinnedNode(), [join(ROOT, script), ...args]);
  return code;
});

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  throw new Stop(
    `This is Node ${process.versions.node}. Install Node ${OLDEST_NODE} or newer from nodejs.org and try again.`,
  );
}

function needsInstall() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

async function installDependencies() {
  console.log('Installing the dependencies (npm ci). The first time takes a minute or two.');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(output)) {
    throw new Stop(
      'npm could not reach its registry. Connect to the network, then run this command again.',
    );
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    throw new Stop(
      'npm may not write here. Use a copy of the project in a folder of your own, then run this again.',
    );
  }
  const [why = lastLines(output, 1)] = output.match(/(?<=^npm error )(?!code )\S.*$/m) ?? [];
  throw new Stop(`npm ci failed: ${why} Run \`npm ci\` by itself to see all of it.`);
}

/**
 * What the types and the tests import that WXT writes: npm runs no script while it installs
 * (.npmrc).
 */
async function prepareTypes() {
  const { code, output } = await runTool('wxt', ['prepare'], { quiet: true });
  if (code !== 0) throw new Stop(`wxt prepare failed.\n${lastLines(output, 8)}`);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm) return run(process.execPath, [npm, ...args], { quiet: true });
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}
