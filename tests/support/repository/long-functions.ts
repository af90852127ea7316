import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

/**
 * As much as is read at one sight. What stands in a function within another is the inner one's: a
 * `create…` that holds small ones is not long by that.
 */
const MOST_LINES = 60;

interface Found {
  name: string;
  lines: number;
}

/** Functions of the sources that are too long. */
export function findLongFunctions(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((file) =>
    functionsIn(file)
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ name, lines }) => `${file.path} ${name} has ${lines} lines of its own`),
  );
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
