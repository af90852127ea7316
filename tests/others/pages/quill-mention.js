import 'quill/dist/quill.bubble.css';
import 'quill-mention/dist/quill.mention.min.css';
import Quill from 'quill';
import { Mention, MentionBlot } from 'quill-mention';
import { deliver, tellTests } from '../app/tell';

Quill.register({ 'blots/mention': MentionBlot, 'modules/mention': Mention });
const people = [
  { id: 1, value: 'Robin' },
  { id: 2, value: 'Sasha' },
];
const quill = new Quill('#editor', {
  theme: 'bubble',
  placeholder: 'Message',
  modules: {
    keyboard: { bindings: { send: { key: 'Enter', handler: () => send() } } },
    mention: {
      source: (term, renderList) =>
        renderList(
          people.filter(({ value }) => value.toLowerCase().includes(term.toLowerCase())),
          term,
        ),
    },
  },
});
const draft = () => quill.getText().trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  quill.setText('');
}

document.querySelector('#send').addEventListener('click', send);
