import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Debian itself: its relatives name or pack the browsers in other ways. */
export function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/** Installs Debian packages. Throws a `Stop` when apt-get fails. */
export async function installPackages(names) {
  console.log(`Installing with apt-get: ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { quiet: true, env });
  const install = await run('apt-get', ['install', '-y', '-q', ...names], { quiet: true, env });
  if (install.code === 0) return;
  const isOffline = /Could not resolve|Temporary failure|Failed to fetch|Unable to locate/.test(
    update.output + install.output,
  );
  throw new Stop(
    isOffline
      ? `apt-get could not get ${names.join(' ')}. Connect to the network, or install them by hand, then try again.`
      : `apt-get could not install ${names.join(' ')}. Run \`apt-get install ${names.join(' ')}\` by itself to see why.`,
  );
}
