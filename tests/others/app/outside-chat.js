/** A panel that closes, and forgets its draft, at an event outside of it: as hand-written chat widgets do. */
import './layer.css';
import { sendFrom } from './plain-chat';

export function closeOn(type) {
  document.querySelector('#app').innerHTML = `<button type="button" id="open">Open</button>
<div id="layer" class="panel" hidden>
<textarea placeholder="Write a message"></textarea>
<button type="button" id="send">Send</button>
</div>`;
  const layer = document.querySelector('#layer');
  const box = document.querySelector('textarea');
  sendFrom(() => box, document.querySelector('#send'));
  document.querySelector('#open').addEventListener('click', (event) => {
    event.stopPropagation();
    layer.hidden = false;
    box.focus();
  });
  const isInside = (event) =>
    event.type === 'focusout'
      ? event.relatedTarget === null || layer.contains(event.relatedTarget)
      : event.composedPath().includes(layer);
  document.addEventListener(type, (event) => {
    if (layer.hidden || isInside(event)) return;
    layer.hidden = true;
    box.value = '';
  });
}
