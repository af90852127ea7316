import '@wangeditor/editor/dist/css/style.css';
import { createEditor, createToolbar } from '@wangeditor/editor';
import { deliver, tellTests } from '../app/tell';

const editor = createEditor({ selector: '#editor', config: { placeholder: 'Message' } });
createToolbar({ editor, selector: '#toolbar' });
const draft = () => editor.getText().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.clear();
}

document.querySelector('#editor').addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  },
  true,
);
document.querySelector('#send').addEventListener('click', send);
