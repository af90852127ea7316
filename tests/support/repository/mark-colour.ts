import type { SourceFile } from './source-files';

/** What a mark is drawn in: the button beside the box, and the line about the site. */
const MARK_SHEETS = /\/(mark-button|site-line\.module)\.css$/;

/** Every use of the colour of a mark by what is none, as `path:line`: clay is only ever a mark. */
export function findStrayMarkColour({ path, text }: SourceFile): string[] {
  if (MARK_SHEETS.test(path)) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (line.includes('var(--warm') ? [`${path}:${index + 1}`] : []));
}
