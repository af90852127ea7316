import 'emoji-picker-element';
import { deliver, tellTests } from '../app/tell';

const input = document.querySelector('#input');
const draft = () => input.innerText.trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  input.textContent = '';
}

input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
document.querySelector('emoji-picker').addEventListener('emoji-click', ({ detail }) => {
  input.append(detail.unicode);
});
