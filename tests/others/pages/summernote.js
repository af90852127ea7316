import { deliver, tellTests } from '../app/tell';

const { $ } = window;
const editor = $('#editor');
const draft = () => $('<div>').html(editor.summernote('code')).text().trim();

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.summernote('reset');
}

editor.summernote({
  height: 180,
  placeholder: 'Write a message',
  callbacks: {
    onKeydown(event) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send();
    },
  },
});
tellTests({ draft });
$('#send').on('click', (event) => {
  event.preventDefault();
  send();
});
