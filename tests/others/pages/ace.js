import ace from 'ace-builds/src-noconflict/ace';
import { deliver, tellTests } from '../app/tell';

const editor = ace.edit('editor', { useWorker: false, showGutter: false });
const draft = () => editor.getValue().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setValue('');
}

editor.commands.addCommand({
  name: 'send',
  bindKey: { win: 'Ctrl-Enter', mac: 'Command-Enter' },
  exec: send,
});
document.querySelector('#send').addEventListener('click', send);
