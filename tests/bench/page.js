/** A small chat that does as little as it can, so that what an extension adds can be seen. */
const box = document.getElementById('plain');

function send() {
  const line = document.createElement('li');
  line.textContent = box.value;
  document.getElementById('messages').append(line);
  box.value = '';
}

document.getElementById('form').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  send();
});
