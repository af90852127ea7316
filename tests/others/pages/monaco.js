import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { deliver, tellTests } from '../app/tell';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
const editor = monaco.editor.create(document.querySelector('#editor'), {
  language: 'plaintext',
  minimap: { enabled: false },
});
const draft = () => editor.getValue().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setValue('');
}

editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, send);
document.querySelector('#send').addEventListener('click', send);
