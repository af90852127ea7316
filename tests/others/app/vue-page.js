/** A page in Vue that a server draws first. */
import { createSSRApp, h, ref } from 'vue';
import { deliver } from './tell';

export const draft = ref('');

function send() {
  if (draft.value.trim() === '') return;
  deliver(draft.value.trim());
  draft.value = '';
}

const Page = () => [
  h('textarea', {
    placeholder: 'Write a message',
    value: draft.value,
    onInput: (event) => {
      draft.value = event.target.value;
    },
    onKeydown: (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    },
  }),
  h('button', { type: 'button', id: 'send', onClick: send }, 'Send'),
];

export function createPage() {
  return createSSRApp(Page);
}
