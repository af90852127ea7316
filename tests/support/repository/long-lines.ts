import type { SourceFile } from './source-files';

const LONGEST_COMMENT = 100;
const LONGEST_OF_A_PAGE = 120;

/** A line that is a comment and nothing else. A note to a tool has to stand on one line. */
const COMMENT = /^\s*(?:\{?\/\*|\*|\/\/)(?!.*biome-ignore)/;
/** Ends a comment, with code after it. */
const CODE_AFTER = /\*\/.*\S/;

/** Comments past the columns of the formatter, which leaves comments as they are. */
export function findLongComments({ path, text }: SourceFile): string[] {
  return longer(path, text, LONGEST_COMMENT, (line) => {
    return COMMENT.test(line) && !CODE_AFTER.test(line.replace(/\*\/\}$/, '*/'));
  });
}

/**
 * Lines of a page that are too long to read. A row of a table cannot be broken, and an address or
 * code is as it is.
 */
export function findLongLines({ path, text }: SourceFile): string[] {
  let isCode = false;
  return longer(path, text, LONGEST_OF_A_PAGE, (line) => {
    if (line.trimStart().startsWith('```')) isCode = !isCode;
    return !isCode && !line.startsWith('|');
  });
}

function longer(path: string, text: string, most: number, counts: (line: string) => boolean) {
  return text
    .split('\n')
    .flatMap((line, at) => (counts(line) && line.length > most ? [`${path}:${at + 1}`] : []));
}
