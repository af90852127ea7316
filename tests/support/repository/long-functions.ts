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
  'entrypoints/engine/frame.ts createFrame': 100,
  'entrypoints/engine/learn.ts createLearner': 70,
  'entrypoints/engine/marks.ts createMarks': 90,
  'entrypoints/guard/start-guard.ts startGuard': 90,
  'utils/engine/boxes.ts createBoxes': 70,
  'utils/engine/stage.ts createStage': 100,
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

/** Every function of a file, with the lines that are its own. */
function functionsIn(file: SourceFile): Found[] {
  const found: Found[] = [];
  const lineAt = (place: number) => file.text.slice(0, place).split('\n').length;
  const visit = (node: unknown, name: string, outer: Found | null): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', start = 0, end = 0, id, key } = node as Node;
    const named = id?.name ?? key?.name ?? name;
    let around = outer;
    if (FUNCTION.test(type)) {
      const within = lineAt(end) - lineAt(start);
      around = { name: named, lines: within + 1 };
      found.push(around);
      if (outer) outer.lines -= within;
    }
    for (const part of Object.values(node)) visit(part, named, around);
  };
  visit(parseSource(file).program, '', null);
  return found;
}
