import 'bytemd/dist/index.css';
import { Editor } from 'bytemd';
import { deliver, tellTests } from '../app/tell';

let text = '';
const editor = new Editor({ target: document.querySelector('#editor'), props: { value: '' } });

function take(value) {
  text = value;
  editor.$set({ value });
}

editor.$on('change', ({ detail }) => take(detail.value));
tellTests({ draft: () => text.trim() });
document.querySelector('#send').addEventListener('click', () => {
  if (text.trim() === '') return;
  deliver(text.trim());
  take('');
});
