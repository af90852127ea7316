import data from '@emoji-mart/data';
import Picker from '@emoji-mart/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const [text, setText] = useState('');
  tellTests({ draft: () => text.trim() });
  const send = () => {
    if (text.trim() === '') return;
    deliver(text.trim());
    setText('');
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div>
      <textarea
        rows={2}
        placeholder="Message Robin"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button id="send" type="button" disabled={text.trim() === ''} onClick={send}>
        ➤
      </button>
      <Picker data={data} onEmojiSelect={({ native }) => setText((was) => was + native)} />
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
