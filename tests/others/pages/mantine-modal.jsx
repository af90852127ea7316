import { Button, MantineProvider, Modal, Textarea } from '@mantine/core';
import '@mantine/core/styles.css';
import { useState } from 'react';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <Textarea {...box} data-autofocus />
      <Button id="send" onClick={send}>
        Send
      </Button>
    </>
  );
}

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <MantineProvider>
      <Button id="open" onClick={() => setOpen(true)}>
        Open
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title="Robin">
        <Composer />
      </Modal>
    </MantineProvider>
  );
}

mount(<App />);
