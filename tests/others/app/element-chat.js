/** A box and a button that are custom elements, each with its native control in a shadow root. */
import { deliver, tellTests } from './tell';

export function sendFromElements(box, button) {
  const draft = () => box.value ?? '';
  const send = () => {
    if (draft().trim() === '') return;
    deliver(draft().trim());
    box.value = '';
  };
  tellTests({ draft });
  button.addEventListener('click', send);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}
