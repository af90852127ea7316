import 'tributejs/dist/tribute.css';
import Tribute from 'tributejs';
import { deliver, tellTests } from '../app/tell';

const form = document.querySelector('#comment');
const text = document.querySelector('#text');
const tribute = new Tribute({
  values: [
    { key: 'Robin', value: 'robin' },
    { key: 'Sasha', value: 'sasha' },
  ],
});
tribute.attach(text);
const draft = () => text.value.trim();
tellTests({ draft });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (draft() === '') return;
  deliver(draft());
  form.reset();
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
