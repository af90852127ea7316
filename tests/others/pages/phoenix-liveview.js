import { Socket } from 'phoenix';
import { LiveSocket } from 'phoenix_live_view';
import { sendOnEnter } from '../app/answers';
import { deliver, tellTests } from '../app/tell';

const UNDER_WAY_MS = 60;

/** What LiveView draws once, and what it draws anew between these parts. */
const markup = [
  '<ol>',
  '</ol><form id="form-',
  '" phx-submit="send" phx-change="write"><textarea id="message" name="message" ' +
    'placeholder="Write a message" phx-debounce="100">',
  '</textarea><button id="send" phx-disable-with="Sending...">Send</button></form>',
];

let draft = '';

/** The form has another name after each message, as LiveView leaves the box that one writes in alone. */
function drawParts() {
  const items = window.delivered.map((text) => `<li>${text}</li>`);
  return { 0: items.join(''), 1: String(items.length), 2: draft };
}

/** Stands for the app's server, at the other end of the socket. */
function answer(kind, { event, value }) {
  if (kind === 'phx_join') return { rendered: { s: markup, ...drawParts() } };
  if (kind !== 'event') return {};
  draft = new URLSearchParams(value).get('message') ?? '';
  if (event === 'send' && draft.trim() !== '') {
    deliver(draft.trim());
    draft = '';
  }
  return { diff: drawParts() };
}

/** The `WebSocket` of the page. */
class Line {
  readyState = WebSocket.CONNECTING;

  constructor() {
    setTimeout(() => {
      this.readyState = WebSocket.OPEN;
      this.onopen();
    });
  }

  send(data) {
    const [join, ref, topic, kind, payload] = JSON.parse(data);
    setTimeout(() => {
      const reply = { status: 'ok', response: answer(kind, payload) };
      this.onmessage({ data: JSON.stringify([join, ref, topic, 'phx_reply', reply]) });
    }, UNDER_WAY_MS);
  }

  close() {}
}

tellTests({ draft: () => document.querySelector('#message')?.value.trim() ?? '' });
sendOnEnter();
new LiveSocket('/live', Socket, { transport: Line }).connect();
