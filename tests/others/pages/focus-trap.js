import '../app/layer.css';
import { createFocusTrap } from 'focus-trap';
import { sendFrom } from '../app/plain-chat';

const layer = document.querySelector('#layer');
sendFrom(() => document.querySelector('textarea'), document.querySelector('#send'));
const trap = createFocusTrap(layer, {
  onDeactivate: () => {
    layer.hidden = true;
  },
});
document.querySelector('#open').addEventListener('click', () => {
  layer.hidden = false;
  trap.activate();
});
