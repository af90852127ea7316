import type { Import } from './source-imports';

/**
 * Who may know whom: a row of the table in docs/imports.md. The first row that fits a file
 * counts. A folder may always import from itself; a single file only what its row says.
 */
export interface ImportRow {
  /** Folders, or files by name; a star stands for a part of a name. */
  from: readonly string[];
  mayImport: readonly string[];
  /** What it may know by its types alone. */
  typesOf: readonly string[];
}

/**
 * The imports of a file that its row does not allow, as sentences; a file without a row is one too.
 */
export function findForbiddenImports(
  path: string,
  imports: readonly Import[],
  table: readonly ImportRow[],
): string[] {
  const row = findRow(path, table);
  if (!row) return [`${path} has no row in the table of imports`];
  const isAlone = row.from.some((from) => from.endsWith('.ts') && fits(path, from));
  const home = isAlone ? [] : [moduleOf(path)];
  return imports
    .filter(({ target, isType }) => {
      const allowed = [...home, ...row.mayImport, ...(isType ? row.typesOf : [])];
      return !allowed.some((place) => contains(place, target));
    })
    .map(({ target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
}

/** The rows that fit no file any more. */
export function findIdleRows(paths: readonly string[], table: readonly ImportRow[]): string[] {
  return table
    .flatMap(({ from }) => from)
    .filter((from) => !paths.some((path) => fits(path, from)));
}

/**
 * Reads the table of docs/imports.md: rows of three cells, names in backticks. Throws where
 * there is none.
 */
export function readImportTable(markdown: string): ImportRow[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^\| from +\| may import +\| types of +\|$/.test(line));
  if (start < 0) throw new Error('there is no table "from | may import | types of"');
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => {
    const [from = [], mayImport = [], typesOf = []] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    return { from, mayImport, typesOf };
  });
}

function findRow(path: string, table: readonly ImportRow[]): ImportRow | undefined {
  return table.find(({ from }) => from.some((place) => fits(path, place)));
}

function fits(path: string, from: string): boolean {
  if (!from.endsWith('.ts')) return path.startsWith(`${from}/`);
  const [before = '', after] = from.split('*');
  return after === undefined ? path === from : path.startsWith(before) && path.endsWith(after);
}

function contains(place: string, target: string): boolean {
  const plain = place.replace(/\.ts$/, '');
  if (target === plain) return true;
  // A package is named whole: `preact` is not `preact/hooks`.
  return /^(utils|components|entrypoints)(\/|$)/.test(plain) && target.startsWith(`${plain}/`);
}

/** The folder whose files may know each other. */
function moduleOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  return top === 'components' ? top : `${top}/${name}`;
}
