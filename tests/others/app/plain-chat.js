/** A `<textarea>` and a button that stand in the page's markup, sent by hand-written handlers. */
import { deliver, tellTests } from './tell';

/** `find` gives the box, which may be replaced while the page lives, and is null while no box is there. */
export function sendFrom(find, button) {
  const draft = () => find()?.value ?? '';
  const send = () => {
    if (draft().trim() === '') return;
    deliver(draft().trim());
    find().value = '';
  };
  tellTests({ draft });
  button.addEventListener('click', send);
  find().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}

/** A layer that closes takes the draft with it. */
export function forgetWhen(target, event, isClosed = () => true) {
  target.addEventListener(event, () => {
    if (isClosed()) document.querySelector('textarea').value = '';
  });
}
