import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <TextField {...box} multiline minRows={3} fullWidth />
      <Button id="send" variant="contained" onClick={send}>
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
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth>
        <DialogTitle>Robin</DialogTitle>
        <DialogContent>
          <Composer />
        </DialogContent>
      </Dialog>
    </>
  );
}

mount(<App />);
