import 'pell/dist/pell.css';
import pell from 'pell';
import { deliver, tellTests } from '../app/tell';

let html = '';
const editor = pell.init({
  element: document.querySelector('#editor'),
  defaultParagraphSeparator: 'p',
  onChange: (value) => {
    html = value;
  },
});
const draft = () => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return parsed.body.textContent.trim();
};
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.content.innerHTML = '';
  html = '';
}

editor.content.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
