import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { deliver, tellTests } from '../app/tell';

const editor = Jodit.make('#editor', { height: 250, placeholder: 'Write a message' });
const draft = () => editor.text.trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.value = '';
}

editor.e.on('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  send();
  return false;
});
document.querySelector('#send').addEventListener('click', send);
