import Aura from '@primeuix/themes/aura';
import Button from 'primevue/button';
import PrimeVue from 'primevue/config';
import Dialog from 'primevue/dialog';
import Textarea from 'primevue/textarea';
import { h, ref } from 'vue';
import { createChat, forget, modelOfDraft, send } from '../app/vue-chat';

const isOpen = ref(false);
const setOpen = (value) => {
  isOpen.value = value;
  if (!value) forget();
};
const Root = () => [
  h(Button, { id: 'open', label: 'Open', onClick: () => setOpen(true) }),
  h(
    Dialog,
    {
      visible: isOpen.value,
      'onUpdate:visible': setOpen,
      modal: true,
      dismissableMask: true,
      header: 'Robin',
    },
    () => [
      h(Textarea, { ...modelOfDraft(), rows: 3, cols: 40 }),
      h(Button, { id: 'send', label: 'Send', onClick: send }),
    ],
  ),
];

createChat(Root)
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount('#app');
