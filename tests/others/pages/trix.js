import 'trix';
import 'trix/dist/trix.css';
import { deliver, tellTests } from '../app/tell';

const form = document.querySelector('form');
const element = document.querySelector('trix-editor');
const draft = () => element.editor.getDocument().toString().trim();
tellTests({ draft });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (draft() === '') return;
  deliver(draft());
  element.editor.loadHTML('');
});

element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
