import { BoldPlugin, ItalicPlugin } from '@platejs/basic-nodes/react';
import { Plate, PlateContent, usePlateEditor } from 'platejs/react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const editor = usePlateEditor({ plugins: [BoldPlugin, ItalicPlugin] });
  const draft = () => editor.api.string([]).trim();
  tellTests({ draft });
  const send = () => {
    const text = draft();
    if (text === '') return;
    deliver(text);
    editor.tf.reset();
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <Plate editor={editor}>
      <PlateContent placeholder="Type a message" onKeyDown={onKeyDown} />
      <button id="send" type="button" onClick={send}>
        Send
      </button>
    </Plate>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
