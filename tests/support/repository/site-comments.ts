import type { SourceFile } from './source-files';

/**
 * The lists of selectors in the data of a site; the first selector of each needs its reason above
 * it.
 */
const LIST =
  /^ {2}(composers|notComposers|sendButtons|buttonsBySaying|enterIsNewlineWhen|suggestions): \[/;

/** The lists that have a comment neither above them nor above their first selector. */
export function findUnexplainedSelectors({ path, text }: SourceFile): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = LIST.exec(line)?.[1];
    if (!name) return [];
    const first = line.endsWith('[') ? lines[index + 1] : undefined;
    if (isComment(lines[index - 1]) || isComment(first)) return [];
    return [`${path}:${index + 1}: ${name} has no reason above it`];
  });
}

function isComment(line: string | undefined): boolean {
  return line?.trim().startsWith('//') ?? false;
}
