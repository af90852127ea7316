/** A plain message box and its button in Vue, for layers to hold. */
import { createApp, h, ref } from 'vue';
import { deliver, tellTests } from './tell';

const draft = ref('');

/** Gives the app, for its plugins to be installed before it is mounted. */
export function createChat(root) {
  tellTests({ draft: () => draft.value });
  return createApp(root);
}

export function send() {
  if (draft.value.trim() === '') return;
  deliver(draft.value.trim());
  draft.value = '';
}

export function sendOnEnter(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
}

/** `v-model` of the draft, and the key that sends it. */
export function modelOfDraft() {
  return {
    placeholder: 'Write a message',
    modelValue: draft.value,
    'onUpdate:modelValue': (value) => {
      draft.value = value;
    },
    onKeydown: sendOnEnter,
  };
}

/** A layer that closes takes the draft with it. */
export function forget() {
  draft.value = '';
}

export function drawPlainBox() {
  return [
    h('textarea', {
      placeholder: 'Write a message',
      value: draft.value,
      onInput: (event) => {
        draft.value = event.target.value;
      },
      onKeydown: sendOnEnter,
    }),
    h('button', { type: 'button', id: 'send', onClick: send }, 'Send'),
  ];
}
