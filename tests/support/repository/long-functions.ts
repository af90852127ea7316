import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

/**
 * As much as is read at one sight. What stands in a function within another is the inner one's: a
 * `create…` that holds small ones is not long by that.
 */
const MOST_LINES = 60;

/**
 * Longer ones that stand already, with what they may have. A number only ever gets smaller; a
 * function that fits leaves the list.
 */
const STANDING: Readonly<Record<string, number>> = {
};

interface Found {
  name: string;
  lines: number;
}

/** Functions of the sources that are too long, and entries of `standing` that stand for none. */
export function findLongFunctions(
  sources: readonly SourceFile[],
  standing: Readonly<Record<string, number>> = STANDING,
): string[] {
  const long = sources.flatMap((file) =>
    functionsIn(file)
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ name, lines }) => ({ key: `${file.path} ${name}`, lines })),
  );
  return [
    ...long
      .filter(({ key, lines }) => lines > (standing[key] ?? MOST_LINES))
      .map(({ key, lines }) => `${key} has ${lines} lines of its own`),
    ...Object.keys(standing)
      .filter((key) => !long.some((each) => each.key === key))
      .map((key) => `${key} is not too long any more`),
  ];
}

interface Node {
  type?: string;
  start?: number;
  end?: number;
  id?: { name?: string } | null;
  key?: { name?: string };
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** A line that says what the code around it is for is not one more thing that it does. */
const COMMENT = /^\s*(\/\/|\/?\*)/;

/** Every function of a file, with the lines of code that are its own. */
function functionsIn(file: SourceFile): Found[] {
  const found: Found[] = [];
  const lines = file.text.split('\n');
  const lineAt = (place: number) => file.text.slice(0, place).split('\n').length;
  const visit = (node: unknown, name: string, outer: Found | null): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', start = 0, end = 0, id, key } = node as Node;
    const named = id?.name ?? key?.name ?? name;
    let around = outer;
    if (FUNCTION.test(type)) {
      const within = lines.slice(lineAt(start), lineAt(end)).filter((line) => !COMMENT.test(line));
      around = { name: named, lines: within.length + 1 };
      found.push(around);
      if (outer) outer.lines -= within.length;
    }
    for (const part of Object.values(node)) visit(part, named, around);
  };
  visit(parseSource(file).program, '', null);
  return found;
}
