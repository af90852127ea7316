import '@material/web/iconbutton/icon-button.js';
import '@material/web/textfield/outlined-text-field.js';
import { deliver, tellTests } from '../app/tell';

const field = document.querySelector('md-outlined-text-field');
const draft = () => field.value.trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  field.value = '';
}

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
document.querySelector('md-icon-button').addEventListener('click', send);
