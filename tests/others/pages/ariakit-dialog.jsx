import '../app/layer.css';
import { Button, Dialog, DialogHeading } from '@ariakit/react';
import { useState } from 'react';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <textarea {...box} />
      <Button id="send" onClick={send}>
        Send
      </Button>
    </>
  );
}

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button id="open" onClick={() => setOpen(true)}>
        Open
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        unmountOnHide
        className="panel"
        style={{ position: 'fixed', insetBlockStart: '20vh', insetInlineStart: '20vw' }}
      >
        <DialogHeading>Robin</DialogHeading>
        <Composer />
      </Dialog>
    </>
  );
}

mount(<App />);
