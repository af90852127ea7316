import Mention from '@tiptap/extension-mention';
import { EditorContent, Extension, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

const people = ['Robin', 'Sasha', 'Kim'];

/** A list under the box, as the guide of the extension draws it. */
function renderList() {
  let list = null;
  const draw = ({ items, command }) => {
    list?.replaceChildren(
      ...items.map((id) => {
        const item = document.createElement('button');
        item.textContent = id;
        item.onclick = () => command({ id });
        return item;
      }),
    );
  };
  let props = null;
  return {
    onStart(given) {
      props = given;
      list = document.createElement('div');
      document.body.append(list);
      draw(given);
    },
    onUpdate(given) {
      props = given;
      draw(given);
    },
    onKeyDown({ event }) {
      if (event.key !== 'Enter' || !props.items[0]) return false;
      props.command({ id: props.items[0] });
      return true;
    },
    onExit() {
      list?.remove();
    },
  };
}

let send = () => {};
const SendByEnter = Extension.create({
  name: 'sendByEnter',
  addKeyboardShortcuts: () => ({
    Enter: () => {
      send();
      return true;
    },
  }),
});

function Composer() {
  const editor = useEditor({
    extensions: [
      StarterKit,
      SendByEnter,
      Mention.configure({
        suggestion: {
          items: ({ query }) =>
            people.filter((name) => name.toLowerCase().startsWith(query.toLowerCase())),
          render: renderList,
        },
      }),
    ],
  });
  const draft = () => editor.getText().trim();
  send = () => {
    if (draft() === '') return;
    deliver(draft());
    editor.commands.clearContent(true);
  };
  tellTests({ draft });
  return (
    <>
      <EditorContent editor={editor} />
      <button id="send" type="button" onClick={() => send()}>
        Send
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
