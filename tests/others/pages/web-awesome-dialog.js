import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import { sendFromElements } from '../app/element-chat';

const layer = document.querySelector('wa-dialog');
sendFromElements(document.querySelector('wa-textarea'), document.querySelector('#send'));
document.querySelector('#open').addEventListener('click', () => {
  layer.open = true;
});
layer.addEventListener('wa-after-hide', () => {
  document.querySelector('wa-textarea').value = '';
});
