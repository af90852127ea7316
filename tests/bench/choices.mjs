import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../../scripts/lib/stop.mjs';

/**
 * What was asked of a run: the other extensions to measure beside Breather, by the names of their
 * columns, and the groups of rows, null for all.
 */
export function readChoices(groups) {
  const { values } = parseArgs({
    options: {
      beside: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
    },
  });
  return {
    peers: values.beside.map(peerOf),
    only: values.only ? chosen(values.only, groups) : null,
  };
}

function peerOf(given) {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (!folder) throw new Stop(`--beside wants NAME=DIR, not “${given}”.`);
  const extension = resolve(folder);
  if (existsSync(join(extension, 'manifest.json'))) return { name: name.trim(), extension };
  throw new Stop(`--beside ${name}: there is no manifest.json in ${folder}.`);
}

function chosen(given, groups) {
  const only = given.split(',').map((one) => one.trim());
  const unknown = only.find((one) => !groups.includes(one));
  if (unknown === undefined) return only;
  throw new Stop(`--only knows ${groups.join(', ')}, and not “${unknown}”.`);
}
