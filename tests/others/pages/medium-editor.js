import 'medium-editor/dist/css/medium-editor.css';
import MediumEditor from 'medium-editor';
import { deliver, tellTests } from '../app/tell';

const editor = new MediumEditor('.editable', { placeholder: { text: 'Tell Robin' } });
const [element] = editor.elements;
const draft = () => element.innerText.trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setContent('');
}

editor.subscribe('editableKeydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
