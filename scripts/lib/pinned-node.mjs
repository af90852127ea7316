import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Stop } from './stop.mjs';

const OS = process.platform === 'win32' ? 'win' : process.platform;
const PACKAGE = `node-${OS}-${process.arch}`;
const BINARY = join(
  ROOT,
  'node_modules',
  PACKAGE,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The oldest that all the tools run with. */
const OLDEST_FOR_TOOLS = [22, 12];

/**
 * The Node that package.json pins among its optional dependencies, so that the lock file holds what
 * it is; where none is pinned for this system, the one that runs this. Throws a `Stop` where
 * neither is of use.
 */
export function requirePinnedNode() {
  if (existsSync(BINARY)) return BINARY;
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (PACKAGE in optionalDependencies) {
    throw new Stop(
      'The pinned Node is missing: npm left the optional packages out. Run `npm ci --include=optional` and try again.',
    );
  }
  if (isNewEnough()) return process.execPath;
  throw new Stop(
    `No Node is pinned for ${OS} on ${process.arch}, and this one is ${process.versions.node}. ` +
      `Install Node ${OLDEST_FOR_TOOLS.join('.')} or newer from nodejs.org and try again.`,
  );
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldest, point] = OLDEST_FOR_TOOLS;
  return major > oldest || (major === oldest && minor >= point);
}
