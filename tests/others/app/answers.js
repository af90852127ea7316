/** Stands for the app's server in pages whose library posts the form by itself: the answer comes a moment later. */
import { deliver } from './tell';

const UNDER_WAY_MS = 60;

/** The markup of the chat as the server draws it, with the messages that it has. */
export function drawChat(messages, attributes) {
  const items = messages.map((text) => `<li>${escapeText(text)}</li>`).join('');
  return `<div id="chat">
<ol id="messages">${items}</ol>
<form id="form" ${attributes}>
<textarea name="message" placeholder="Write a message" required></textarea>
<button type="submit" id="send">Send</button>
</form>
</div>`;
}

/** Takes the message of a form, and gives the whole answer to it. */
export function answerTo(form, draw) {
  const text = String(form.get('message') ?? '').trim();
  if (text !== '') deliver(text);
  return new Promise((resolve) => {
    setTimeout(() => resolve(draw(window.delivered)), UNDER_WAY_MS);
  });
}

/** Enter in the box of a form that a library posts. */
export function sendOnEnter() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.target.localName !== 'textarea') return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
}

export function draftOfForm() {
  return document.querySelector('#form textarea')?.value ?? '';
}

function escapeText(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
