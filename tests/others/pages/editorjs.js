import EditorJS from '@editorjs/editorjs';
import { deliver, tellTests } from '../app/tell';

const editor = new EditorJS({ holder: 'editor', minHeight: 40, placeholder: 'Write a post' });
await editor.isReady;
const draft = async () => {
  const { blocks } = await editor.save();
  return blocks
    .map(({ data }) => data.text)
    .join('\n')
    .trim();
};
tellTests({ draft });

async function send() {
  const text = await draft();
  if (text === '') return;
  deliver(text);
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
