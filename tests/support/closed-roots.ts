/**
 * Every closed shadow root of a document that a script attached, through roots of either kind. Runs in a page, given to it
 * as text; `rootOf` gives what only the browser's own rights show there, and null for roots of the browser itself.
 */
export function findClosedRoots(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const search = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll('*')) {
      const root = rootOf(element);
      if (!root) continue;
      if (root.mode === 'closed') found.push(root);
      search(root);
    }
  };
  search(document);
  return found;
}
