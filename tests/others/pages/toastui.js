import '@toast-ui/editor/dist/toastui-editor.css';
import Editor from '@toast-ui/editor';
import { deliver, tellTests } from '../app/tell';

const editor = new Editor({
  el: document.querySelector('#editor'),
  height: '260px',
  initialEditType: 'wysiwyg',
  usageStatistics: false,
});
const draft = () => editor.getMarkdown().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.reset();
}

editor.on('keydown', (_type, event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
