import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From the root of the project, with slashes. */
  path: string;
  text: string;
}

/** Folders that are made by tools or belong to others. */
const NOT_OURS = ['node_modules', '.git', '.output', '.wxt', '.cache', '.built'];

/** Every file below `folder` whose name ends in one of `endings`, in the order of their paths. */
export function readFiles(root: string, folder: string, endings: readonly string[]): SourceFile[] {
  return listFiles(root, folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Every path below `folder`, from `root`. Throws when the folder is not there. */
export function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    })
    .sort();
}
