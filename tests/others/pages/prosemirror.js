import 'prosemirror-view/style/prosemirror.css';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { deliver, tellTests } from '../app/tell';

const plugins = [
  history(),
  keymap({ Enter: send, 'Mod-z': undo, 'Mod-y': redo }),
  keymap(baseKeymap),
];
const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ schema, plugins }),
});
const draft = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n').trim();
tellTests({ draft });

function send() {
  if (draft() === '') return true;
  deliver(draft());
  view.updateState(EditorState.create({ schema, plugins }));
  return true;
}

document.querySelector('#send').addEventListener('click', send);
