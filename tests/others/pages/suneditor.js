import 'suneditor/dist/css/suneditor.min.css';
import suneditor from 'suneditor';
import plugins from 'suneditor/src/plugins';
import { deliver, tellTests } from '../app/tell';

const editor = suneditor.create('editor', {
  plugins,
  height: '200px',
  width: '100%',
  buttonList: [['bold', 'italic', 'list', 'link']],
});
const draft = () => editor.getText().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setContents('');
}

editor.onKeyDown = (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return true;
  send();
  return false;
};
document.querySelector('#send').addEventListener('click', send);
