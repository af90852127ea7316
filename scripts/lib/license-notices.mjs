import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * The notices that the packages in the build ask to be handed on with them, one after the other.
 */
export function licenseNotices() {
  const { dependencies } = readJson(join(ROOT, 'package.json'));
  return Object.keys(dependencies).sort().map(noticeOf).join('\n\n');
}

function noticeOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = readJson(join(folder, 'package.json'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (!file) throw new Error(`${name} ships no license text.`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `── ${name} ${version}, ${license}\n\n${text}\n`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
