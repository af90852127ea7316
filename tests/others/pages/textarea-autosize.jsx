import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import TextareaAutosize from 'react-textarea-autosize';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const [text, setText] = useState('');
  tellTests({ draft: () => text.trim() });
  const send = (event) => {
    event?.preventDefault();
    if (text.trim() === '') return;
    deliver(text.trim());
    setText('');
  };
  const onKeyDown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey) send(event);
  };
  return (
    <form onSubmit={send}>
      <TextareaAutosize
        maxRows={6}
        placeholder="Write a reply…"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        <button id="send" aria-label="Reply">
          <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 21l21-9L2 3v7l15 2-15 2z" />
          </svg>
        </button>
      )}
    </form>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
