import 'quikchat/dist/quikchat.css';
import quikchat from 'quikchat';
import { deliver, tellTests } from '../app/tell';

tellTests({ draft: () => document.querySelector('.quikchat-input-textbox')?.value.trim() ?? '' });
const room = document.querySelector('#app');
room.style.blockSize = '320px';
const chat = new quikchat('#app', (own, message) => {
  deliver(message);
  own.messageAddNew(message, 'Me', 'right');
});
chat.messageAddNew('Hello', 'Robin', 'left');
