import { parseSync } from 'vite';
import type { SourceFile } from './source-files';

/** Throws when the file cannot be parsed. */
export function parseSource({ path, text }: SourceFile) {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return parsed;
}
