/**
 * Every closed shadow root of a document that a script attached, through roots of either kind, and
 * after them those of its frames of the same origin. Runs in a page, given to it as text; `rootOf`
 * gives what only the browser's own rights show there, and null for roots of the browser itself.
 */
export function findClosedRoots(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const documents = [document];
  const search = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll('*')) {
      const inner = (element as HTMLIFrameElement).contentDocument;
      // The browser's own rights would look into frames of others too.
      const isOurs = inner?.defaultView?.origin === document.defaultView?.origin;
      if (inner && isOurs) documents.push(inner);
      const root = rootOf(element);
      if (!root) continue;
      if (root.mode === 'closed') found.push(root);
      search(root);
    }
  };
  // A frame that is found meanwhile is searched in its turn.
  for (const one of documents) search(one);
  return found;
}
