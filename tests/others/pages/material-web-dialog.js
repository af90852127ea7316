import '@material/web/button/filled-button.js';
import '@material/web/dialog/dialog.js';
import '@material/web/textfield/outlined-text-field.js';
import { sendFromElements } from '../app/element-chat';

const box = document.querySelector('md-outlined-text-field');
const layer = document.querySelector('md-dialog');
sendFromElements(box, document.querySelector('#send'));
document.querySelector('#open').addEventListener('click', () => layer.show());
layer.addEventListener('closed', () => {
  box.value = '';
});
