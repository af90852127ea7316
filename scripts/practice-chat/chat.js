/** A chat as sites build it: Enter sends, Shift+Enter is a new line, and there is a button. Nothing is kept. */
const answers = ['Okay, got it.', 'Thanks for telling me.', 'Fair. Talk tonight?'];
const ANSWER_MS = 1_200;

const messages = document.getElementById('messages');
const kind = document.getElementById('kind');
const boxes = { plain: document.getElementById('plain'), rich: document.getElementById('rich') };
const form = document.getElementById('form');
let sent = 0;

const chosen = new URLSearchParams(location.search).get('box');
show(chosen === 'rich' ? 'rich' : 'plain');

function show(name) {
  kind.value = name;
  for (const [key, box] of Object.entries(boxes)) box.hidden = key !== name;
  boxes[name].focus();
}

function add(from, text) {
  const line = document.createElement('li');
  line.className = from;
  line.textContent = text;
  messages.append(line);
  line.scrollIntoView({ block: 'nearest' });
}

function send() {
  const box = boxes[kind.value];
  const isPlain = box === boxes.plain;
  const text = (isPlain ? box.value : box.innerText).trim();
  if (text === '') return;
  if (isPlain) box.value = '';
  else box.textContent = '';
  box.focus();
  add('me', text);
  setTimeout(add, ANSWER_MS, 'them', answers[sent % answers.length]);
  sent += 1;
}

kind.addEventListener('change', () => show(kind.value));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
for (const box of Object.values(boxes)) {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}
