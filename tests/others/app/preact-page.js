/** A page in Preact whose draft is a signal, and which a server draws first. */
import { signal } from '@preact/signals';
import { h } from 'preact';
import { deliver } from './tell';

export const draft = signal('');

function send() {
  if (draft.value.trim() === '') return;
  deliver(draft.value.trim());
  draft.value = '';
}

export function Page() {
  return [
    h('textarea', {
      placeholder: 'Write a message',
      value: draft,
      onInput: (event) => {
        draft.value = event.currentTarget.value;
      },
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send();
      },
    }),
    h('button', { type: 'button', id: 'send', onClick: send }, 'Send'),
  ];
}
