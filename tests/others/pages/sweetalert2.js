import Swal from 'sweetalert2';
import 'sweetalert2/dist/sweetalert2.css';
import { deliver, tellTests } from '../app/tell';

const box = () => Swal.getInput();
tellTests({ draft: () => box()?.value ?? '' });

function send() {
  const text = box().value.trim();
  if (text === '') return false;
  deliver(text);
  box().value = '';
  return false;
}

document.querySelector('#open').addEventListener('click', () => {
  Swal.fire({
    title: 'Robin',
    input: 'textarea',
    inputPlaceholder: 'Write a message',
    confirmButtonText: 'Send',
    preConfirm: send,
    didOpen: () =>
      box().addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        Swal.clickConfirm();
      }),
  });
});
