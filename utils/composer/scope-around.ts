/** The next larger part of the page around a node: its parent, and out of a shadow root its host. Null at the end. */
export function scopeAround(node: Node): ParentNode | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
