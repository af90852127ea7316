/**
 * Builds and packs once more what lies in .output, for both browsers, and compares each file and
 * each package with what was there: the same sources give the same bytes, so anyone can see what a
 * package was made of. `npm test` runs it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { lastLines, runTool } from './lib/run.mjs';
import { endWith, Stop } from './lib/stop.mjs';

const OUTPUT = join(ROOT, '.output');
const KINDS = ['-chrome.zip', '-firefox.zip', '-sources.zip'];

endWith(async () => {
  const before = hashesOf(OUTPUT);
  for (const kind of KINDS) {
    if (![...before.keys()].some((file) => file.endsWith(kind))) {
      throw new Stop(`There is no package ${kind} yet: run \`npm run zip\`, then this again.`);
    }
  }
  for (const more of [[], ['-b', 'firefox']]) {
    const { code, output } = await runTool('wxt', ['zip', ...more], { quiet: true });
    if (code !== 0) throw new Stop(`The second build failed.\n${lastLines(output, 8)}`);
  }
  const after = hashesOf(OUTPUT);
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  const different = files.filter((file) => before.get(file) !== after.get(file));
  for (const file of different) console.log(`differs from the build before it: ${file}`);
  console.log(`${files.length - different.length} of ${files.length} files are the same.`);
  return different.length === 0 ? 0 : 1;
});

/** By their paths in the folder, of what the two builds and the packages are made of. */
function hashesOf(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), hashOf(path)]),
  );
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
