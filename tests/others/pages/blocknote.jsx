import '@blocknote/core/fonts/inter.css';
import '@blocknote/mantine/style.css';
import { BlockNoteView } from '@blocknote/mantine';
import { useCreateBlockNote } from '@blocknote/react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const editor = useCreateBlockNote();
  const draft = () => editor.blocksToMarkdownLossy(editor.document).trim();
  tellTests({ draft });
  const send = () => {
    const text = draft();
    if (text === '') return;
    deliver(text);
    editor.replaceBlocks(editor.document, [{ type: 'paragraph' }]);
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  return (
    <>
      <div onKeyDownCapture={onKeyDown}>
        <BlockNoteView editor={editor} />
      </div>
      <button id="send" type="button" onClick={send}>
        Comment
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
