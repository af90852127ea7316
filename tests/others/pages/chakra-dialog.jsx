import { Button, ChakraProvider, Dialog, defaultSystem, Portal, Textarea } from '@chakra-ui/react';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <Textarea {...box} />
      <Button id="send" onClick={send}>
        Send
      </Button>
    </>
  );
}

mount(
  <ChakraProvider value={defaultSystem}>
    <Dialog.Root lazyMount unmountOnExit>
      <Dialog.Trigger asChild>
        <Button id="open">Open</Button>
      </Dialog.Trigger>
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content>
            <Dialog.Header>
              <Dialog.Title>Robin</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>
              <Composer />
            </Dialog.Body>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  </ChakraProvider>,
);
