import '../app/layer.css';
import { Button, Dialog, DialogPanel, DialogTitle, Textarea } from '@headlessui/react';
import { useState } from 'react';
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

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button id="open" onClick={() => setOpen(true)}>
        Open
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)}>
        <div className="overlay">
          <DialogPanel className="panel">
            <DialogTitle>Robin</DialogTitle>
            <Composer />
          </DialogPanel>
        </div>
      </Dialog>
    </>
  );
}

mount(<App />);
