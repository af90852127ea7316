import 'prosemirror-view/style/prosemirror.css';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { yCursorPlugin, ySyncPlugin } from 'y-prosemirror';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { deliver, tellTests } from '../app/tell';

/** Sasha writes along; their caret goes between two places, with the name at it. */
const MOVES_EVERY_MS = 150;

const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
mine.on('update', (update) => Y.applyUpdate(theirs, update));
const [seen, shown] = [new Awareness(mine), new Awareness(theirs)];
shown.on('update', ({ added, updated, removed }) => {
  const update = encodeAwarenessUpdate(shown, [...added, ...updated, ...removed]);
  applyAwarenessUpdate(seen, update, 'network');
});
shown.setLocalStateField('user', { name: 'Sasha', color: '#8a3ffc' });

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    schema,
    plugins: [
      ySyncPlugin(mine.getXmlFragment('draft')),
      yCursorPlugin(seen),
      keymap({ Enter: send }),
      keymap(baseKeymap),
    ],
  }),
});
const draft = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n').trim();
tellTests({ draft });

function send() {
  if (draft() === '') return true;
  deliver(draft());
  view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
  return true;
}

document.querySelector('#send').addEventListener('click', send);

let isAtEnd = false;
setInterval(() => {
  const line = theirs.getXmlFragment('draft').get(0);
  if (!line) return;
  isAtEnd = !isAtEnd;
  const words = line.length > 0 ? line.get(0) : line;
  const at = Y.createRelativePositionFromTypeIndex(words, isAtEnd && words !== line ? 2 : 0);
  shown.setLocalStateField('cursor', { anchor: at, head: at });
}, MOVES_EVERY_MS);
