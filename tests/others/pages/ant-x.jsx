import { Bubble, Sender } from '@ant-design/x';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

/** The answer comes after this, and meanwhile its button stops it. */
const ANSWERS_AFTER_MS = 60;

function Chat() {
  const [items, setItems] = useState([{ key: 0, role: 'robin', content: 'Hello' }]);
  const [text, setText] = useState('');
  const [isAnswering, setAnswering] = useState(false);
  const add = (role, content) =>
    setItems((before) => [...before, { key: before.length, role, content }]);
  const send = (message) => {
    deliver(message.trim());
    setText('');
    add('me', message);
    setAnswering(true);
    setTimeout(() => {
      setAnswering(false);
      add('robin', 'I see');
    }, ANSWERS_AFTER_MS);
  };
  tellTests({ draft: () => text.trim() });
  return (
    <>
      <Bubble.List
        items={items}
        role={{ robin: { placement: 'start' }, me: { placement: 'end' } }}
        style={{ height: 320 }}
      />
      <Sender value={text} onChange={setText} loading={isAnswering} onSubmit={send} />
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Chat />);
