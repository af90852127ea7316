import { useRef, useState } from 'react';
import reactContentEditable from 'react-contenteditable';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

// A bundler that follows Node gives the whole CommonJS module as its default.
const ContentEditable = reactContentEditable.default ?? reactContentEditable;

const textOf = (html) =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .body.textContent.replace(/\u00a0/g, ' ')
    .trim();

function Composer() {
  const [html, setHtml] = useState('');
  // The wrapper keeps the handlers of its first drawing.
  const latest = useRef('');
  latest.current = html;
  const draft = () => textOf(latest.current);
  tellTests({ draft });
  const send = () => {
    if (draft() === '') return;
    deliver(draft());
    setHtml('');
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div>
      <ContentEditable
        id="box"
        html={html}
        style={{ border: '1px solid', minHeight: 40 }}
        onChange={(event) => setHtml(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button id="send" type="button" onClick={send}>
        Send
      </button>
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
