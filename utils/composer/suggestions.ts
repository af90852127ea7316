import type { Site } from '@/utils/sites/site';

/** Whether Enter would pick from a list that is open for this composer. */
export function hasOpenSuggestions(composer: HTMLElement, site: Site | null): boolean {
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  if (composer.getAttribute('aria-activedescendant')) return true;
  const lists = ['aria-controls', 'aria-owns'].map((name) => composer.getAttribute(name));
  const root = composer.getRootNode() as Document | ShadowRoot;
  return (
    lists.some((id) => id && isShown(root.getElementById(id))) ||
    !!site?.suggestions?.some((selector) => isShown(root.querySelector(selector)))
  );
}

function isShown(list: Element | null): boolean {
  return !!list?.getClientRects().length;
}
