/** What can be used, by the words that stand at it; null while it is not drawn. */
export function findControl(place: HTMLElement, words: string): HTMLElement | null {
  const carriers = place.querySelectorAll<HTMLElement>('label, legend, summary, button, h2');
  for (const carrier of carriers) {
    if (carrier.textContent?.trim() !== words || isOutOfSight(carrier)) continue;
    const control = controlOf(carrier);
    if (control) return control;
  }
  return null;
}

function controlOf(carrier: HTMLElement): HTMLElement | null {
  if (carrier instanceof HTMLLabelElement) return carrier.control as HTMLElement | null;
  if (carrier instanceof HTMLLegendElement) {
    const radios = carrier.parentElement;
    const [first] = radios?.querySelectorAll<HTMLElement>('input') ?? [];
    return radios?.querySelector<HTMLElement>('input:checked') ?? first ?? null;
  }
  // A part without a switch of its own is found by its title, which is nothing to press.
  if (carrier instanceof HTMLHeadingElement) carrier.tabIndex = -1;
  return carrier;
}

function isOutOfSight(carrier: HTMLElement): boolean {
  const isFolded = carrier.localName !== 'summary' && carrier.closest('details:not([open])');
  return Boolean(isFolded || carrier.closest('[hidden]'));
}
