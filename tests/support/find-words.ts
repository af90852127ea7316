/** The words that are drawn out of attributes, so that no search of a page finds them. */
export function findWords(wanted: string | RegExp, within = '*'): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>('[data-w]')].find(({ dataset }) =>
    typeof wanted === 'string' ? dataset.w === wanted : wanted.test(dataset.w ?? ''),
  );
  return found?.closest(within) ? found : null;
}
