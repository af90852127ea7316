/** @jsxImportSource react19 */
import { useFormStatus } from 'react-dom19';
import { createRoot } from 'react-dom19/client';
import { useOptimistic, useState } from 'react19';
import { sendOnEnter } from '../app/answers';
import { deliver, tellTests } from '../app/tell';

const UNDER_WAY_MS = 60;

function SendButton() {
  const { pending } = useFormStatus();
  return (
    <button id="send" type="submit" disabled={pending}>
      {pending ? 'Sending' : 'Send'}
    </button>
  );
}

/** React empties the form by itself once its action is done. */
function Chat() {
  const [messages, setMessages] = useState([]);
  const [shown, showAtOnce] = useOptimistic(messages, (before, text) => [...before, text]);
  const send = async (form) => {
    const text = form.get('message').trim();
    if (text === '') return;
    showAtOnce(text);
    await new Promise((resolve) => setTimeout(resolve, UNDER_WAY_MS));
    deliver(text);
    setMessages((before) => [...before, text]);
  };
  return (
    <form id="form" action={send}>
      <p>{shown.join(', ')}</p>
      <textarea name="message" placeholder="Write a message" />
      <SendButton />
    </form>
  );
}

tellTests({ draft: () => document.querySelector('#form textarea')?.value.trim() ?? '' });
sendOnEnter();
createRoot(document.querySelector('#app')).render(<Chat />);
