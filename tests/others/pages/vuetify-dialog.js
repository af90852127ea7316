import 'vuetify/styles';
import { h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VBtn, VCard, VDialog, VTextarea } from 'vuetify/components';
import { createChat, forget, modelOfDraft, send } from '../app/vue-chat';

const isOpen = ref(false);
const setOpen = (value) => {
  isOpen.value = value;
  if (!value) forget();
};
const Root = () =>
  h(VApp, () => [
    h(VBtn, { id: 'open', onClick: () => setOpen(true) }, () => 'Open'),
    h(VDialog, { modelValue: isOpen.value, 'onUpdate:modelValue': setOpen, width: 420 }, () =>
      h(VCard, { title: 'Robin' }, () => [
        h(VTextarea, { ...modelOfDraft(), rows: 3 }),
        h(VBtn, { id: 'send', onClick: send }, () => 'Send'),
      ]),
    ),
  ]);

createChat(Root).use(createVuetify()).mount('#app');
