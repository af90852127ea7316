import 'element-plus/dist/index.css';
import { ElButton, ElDialog, ElInput } from 'element-plus';
import { h, ref } from 'vue';
import { createChat, forget, modelOfDraft, send } from '../app/vue-chat';

const isOpen = ref(false);
const setOpen = (value) => {
  isOpen.value = value;
  if (!value) forget();
};
const Root = () => [
  h(ElButton, { id: 'open', onClick: () => setOpen(true) }, () => 'Open'),
  h(
    ElDialog,
    { modelValue: isOpen.value, 'onUpdate:modelValue': setOpen, title: 'Robin', width: 420 },
    {
      default: () => h(ElInput, { ...modelOfDraft(), type: 'textarea', rows: 3 }),
      footer: () => h(ElButton, { id: 'send', type: 'primary', onClick: send }, () => 'Send'),
    },
  ),
];

createChat(Root).mount('#app');
