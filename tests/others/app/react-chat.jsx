/** A plain message box and its button in React, for layers to hold. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from './tell';

/** What the mounted box would send now. */
let draftNow = '';

export function mount(app) {
  tellTests({ draft: () => draftNow });
  createRoot(document.querySelector('#app')).render(app);
}

/** The draft lives and dies with the component that asks for it, as in most apps. */
export function useChat() {
  const [draft, setDraft] = useState('');
  draftNow = draft;
  const send = () => {
    if (draft.trim() === '') return;
    deliver(draft.trim());
    setDraft('');
  };
  const sendOnEnter = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent?.isComposing) return;
    event.preventDefault();
    send();
  };
  return { draft, setDraft, send, sendOnEnter };
}

/** The attributes of a `<textarea>` of this chat. */
export function useBox() {
  const { draft, setDraft, send, sendOnEnter } = useChat();
  const box = {
    placeholder: 'Write a message',
    value: draft,
    onChange: (event) => setDraft(event.target.value),
    onKeyDown: sendOnEnter,
  };
  return { box, send };
}

export function PlainBox() {
  const { box, send } = useBox();
  return (
    <div>
      <textarea {...box} />
      <button type="button" id="send" onClick={send}>
        Send
      </button>
    </div>
  );
}
