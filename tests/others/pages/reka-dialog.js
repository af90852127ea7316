import '../app/layer.css';
import {
  DialogContent,
  DialogOverlay,
  DialogPortal,
  DialogRoot,
  DialogTitle,
  DialogTrigger,
} from 'reka-ui';
import { h } from 'vue';
import { createChat, drawPlainBox, forget } from '../app/vue-chat';

const Root = () =>
  h(DialogRoot, { 'onUpdate:open': forget }, () => [
    h(DialogTrigger, { id: 'open' }, () => 'Open'),
    h(DialogPortal, () =>
      h(DialogOverlay, { class: 'overlay' }, () =>
        h(DialogContent, { class: 'panel', 'aria-describedby': undefined }, () => [
          h(DialogTitle, () => 'Robin'),
          ...drawPlainBox(),
        ]),
      ),
    ),
  ]);

createChat(Root).mount('#app');
