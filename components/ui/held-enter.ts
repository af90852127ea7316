/**
 * Has an Enter that is held down press what it was pressed on, once: by the time the key comes
 * again, the focus may be on the button that came in its place. In a text it makes lines.
 */
export function letHeldEnterRest(): void {
  document.addEventListener('keydown', (event) => {
    if (!event.repeat || event.key !== 'Enter') return;
    if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  });
}
