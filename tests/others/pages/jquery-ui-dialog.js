import '../app/jquery-global';
import 'jquery-ui/dist/jquery-ui';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import { sendFrom } from '../app/plain-chat';

const box = document.querySelector('textarea');
sendFrom(() => box, document.querySelector('#send'));
const layer = window.jQuery('#layer').dialog({
  autoOpen: false,
  modal: true,
  width: 420,
  close: () => {
    box.value = '';
  },
});
document.querySelector('#open').addEventListener('click', () => layer.dialog('open'));
