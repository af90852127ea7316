import Alpine from 'alpinejs';
import { Idiomorph } from 'idiomorph';
import { answerTo, draftOfForm, drawChat, sendOnEnter } from '../app/answers';
import { tellTests } from '../app/tell';

// As Livewire: each change and each post goes to the server, whose markup is then laid over the page's.
const draw = (messages) =>
  drawChat(messages, 'x-data="chat" @submit.prevent="post" @input.debounce="change"');
const layOver = (markup, keepsDraft) => {
  const written = document.querySelector('#form textarea').value;
  Idiomorph.morph(document.querySelector('#chat'), markup);
  document.querySelector('#form textarea').value = keepsDraft ? written : '';
};

tellTests({ draft: draftOfForm });
sendOnEnter();
document.querySelector('#app').outerHTML = draw([]);
Alpine.data('chat', () => ({
  async post(event) {
    layOver(await answerTo(new FormData(event.target), draw), false);
  },
  change() {
    layOver(draw(window.delivered), true);
  },
}));
Alpine.start();
