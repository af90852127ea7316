import { deliver, tellTests } from '../app/tell';

const { CKEDITOR } = window;
const form = document.querySelector('#reply');
const editor = CKEDITOR.replace('body', { height: 180, versionCheck: false });
const draft = () => editor.document.getBody().getText().trim();

editor.addCommand('send', { exec: () => form.requestSubmit() });
editor.setKeystroke(CKEDITOR.CTRL + 13, 'send');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (draft() === '') return;
  deliver(draft());
  editor.setData('');
});
editor.on('instanceReady', () => tellTests({ draft }));
