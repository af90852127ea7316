import 'easymde/dist/easymde.min.css';
import EasyMDE from 'easymde';
import { deliver, tellTests } from '../app/tell';

const editor = new EasyMDE({
  element: document.querySelector('#editor'),
  spellChecker: false,
  autoDownloadFontAwesome: false,
  minHeight: '120px',
});
const draft = () => editor.value().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.value('');
}

editor.codemirror.addKeyMap({ 'Ctrl-Enter': send, 'Cmd-Enter': send });
document.querySelector('#send').addEventListener('click', send);
