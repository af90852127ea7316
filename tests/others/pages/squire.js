import Squire from 'squire-rte';
import { deliver, tellTests } from '../app/tell';

const root = document.querySelector('#editor');
const editor = new Squire(root, {
  blockTag: 'P',
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
const draft = () => root.innerText.trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setHTML('');
}

editor.setKeyHandler('Ctrl-Enter', (_editor, event) => {
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
