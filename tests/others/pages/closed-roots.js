import { deliver, tellTests } from '../app/tell';

/** The native control of each element stands in a root that no script of the page can reach either. */
function fill(name, markup) {
  const root = document.querySelector(name).attachShadow({ mode: 'closed' });
  root.innerHTML = markup;
  return root.firstElementChild;
}

const box = fill(
  'chat-box',
  '<textarea placeholder="Write a message" style="inline-size: 100%; block-size: 60px"></textarea>',
);
const button = fill('chat-send', '<button type="button">Send</button>');
tellTests({ draft: () => box.value });

function send() {
  if (box.value.trim() === '') return;
  deliver(box.value.trim());
  box.value = '';
}

button.addEventListener('click', send);
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
