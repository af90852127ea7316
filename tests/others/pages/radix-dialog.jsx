import '../app/layer.css';
import * as Dialog from '@radix-ui/react-dialog';
import { mount, PlainBox } from '../app/react-chat';

mount(
  <Dialog.Root>
    <Dialog.Trigger id="open">Open</Dialog.Trigger>
    <Dialog.Portal>
      <Dialog.Overlay className="overlay">
        <Dialog.Content className="panel" aria-describedby={undefined}>
          <Dialog.Title>Robin</Dialog.Title>
          <PlainBox />
        </Dialog.Content>
      </Dialog.Overlay>
    </Dialog.Portal>
  </Dialog.Root>,
);
