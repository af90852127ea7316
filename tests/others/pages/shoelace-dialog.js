import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { sendFromElements } from '../app/element-chat';

const layer = document.querySelector('sl-dialog');
sendFromElements(document.querySelector('sl-textarea'), document.querySelector('#send'));
document.querySelector('#open').addEventListener('click', () => layer.show());
layer.addEventListener('sl-after-hide', () => {
  document.querySelector('sl-textarea').value = '';
});
