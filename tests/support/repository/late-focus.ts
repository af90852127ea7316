import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

/**
 * Every `useEffect` that moves the focus, as `path:line`. It runs a frame after the drawing, so
 * that a quick person's next key meets another control than the one in focus by then;
 * `useLayoutEffect` moves it in the same turn.
 */
export function findLateFocus(file: SourceFile): string[] {
  const { path, text } = file;
  return callsIn(parseSource(file).program)
    .filter(
      ({ callee, arguments: [effect] }) =>
        callee.name === 'useEffect' && callsIn(effect).some(movesFocus),
    )
    .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`);
}

interface Call {
  start: number;
  callee: { name?: string; property?: { name?: string } };
  arguments: unknown[];
}

function movesFocus({ callee }: Call): boolean {
  return callee.property?.name === 'focus';
}

/** All calls in a tree of the parser, at any depth. */
function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as { type?: string }).type === 'CallExpression' ? [node as Call] : [];
  return [...own, ...Object.values(node).flatMap(callsIn)];
}
