/** The draft of a page in Svelte, and how it is sent. */
import { deliver } from './tell';

let draft = $state('');

export const chat = {
  get draft() {
    return draft;
  },
  set draft(text) {
    draft = text;
  },
  /** A layer that closes takes the draft with it. */
  forget() {
    draft = '';
  },
  send() {
    if (draft.trim() === '') return;
    deliver(draft.trim());
    draft = '';
  },
  sendOnEnter(event) {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    chat.send();
  },
};
