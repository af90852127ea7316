import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import { deliver, tellTests } from '../app/tell';

const view = new EditorView({
  parent: document.querySelector('#editor'),
  extensions: [
    Prec.highest(keymap.of([{ key: 'Enter', run: send }])),
    minimalSetup,
    EditorView.lineWrapping,
  ],
});
const draft = () => view.state.doc.toString().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return true;
  deliver(draft());
  view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
  return true;
}

document.querySelector('#send').addEventListener('click', send);
