import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { sendFrom } from '../app/plain-chat';

const box = document.querySelector('textarea');
sendFrom(() => box, document.querySelector('#send'));
document.querySelector('#layer').addEventListener('hidden.bs.modal', () => {
  box.value = '';
});
