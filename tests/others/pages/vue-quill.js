import '@vueup/vue-quill/dist/vue-quill.snow.css';
import { QuillEditor } from '@vueup/vue-quill';
import { createApp, h, ref } from 'vue';
import { deliver, tellTests } from '../app/tell';

createApp({
  setup() {
    const text = ref('');
    const editor = ref(null);
    const draft = () => text.value.trim();
    tellTests({ draft });
    const send = () => {
      if (draft() === '') return;
      deliver(draft());
      editor.value.setText('');
    };
    const modules = {
      toolbar: ['bold', 'italic', 'link'],
      keyboard: { bindings: { send: { key: 'Enter', handler: send } } },
    };
    return () => [
      h(QuillEditor, {
        ref: editor,
        contentType: 'text',
        content: text.value,
        'onUpdate:content': (value) => {
          text.value = value;
        },
        options: { theme: 'snow', modules, placeholder: 'Message' },
      }),
      h('button', { id: 'send', type: 'button', onClick: send }, 'Send'),
    ];
  },
}).mount('#app');
