import OverType from 'overtype';
import { deliver, tellTests } from '../app/tell';

const [editor] = new OverType('#editor', { toolbar: true, onKeydown: sendOnControlEnter });
const draft = () => editor.getValue().trim();

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setValue('');
}

function sendOnControlEnter(event) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
}

tellTests({ draft });
document.querySelector('#send').addEventListener('click', send);
