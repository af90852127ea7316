import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import InputEmoji from 'react-input-emoji';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const [text, setText] = useState('');
  tellTests({ draft: () => text.trim() });
  const send = () => {
    if (text.trim() === '') return;
    deliver(text.trim());
    setText('');
  };
  return (
    <div>
      <InputEmoji
        value={text}
        onChange={setText}
        cleanOnEnter
        onEnter={send}
        placeholder="Type a message"
      />
      <button id="send" type="button" onClick={send}>
        Send
      </button>
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
