import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import { deliver, tellTests } from '../app/tell';

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  height: 300,
  plugins: 'lists link',
  toolbar: 'bold italic | bullist numlist | link',
  skin_url: 'default',
  content_css: 'default',
});
const draft = () => editor.getContent({ format: 'text' }).trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.setContent('');
}

editor.on('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
});
document.querySelector('#send').addEventListener('click', send);
