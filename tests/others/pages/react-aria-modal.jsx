import '../app/layer.css';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import { mount, useChat } from '../app/react-chat';

function Composer() {
  const { draft, setDraft, send, sendOnEnter } = useChat();
  return (
    <>
      <TextField aria-label="Message" value={draft} onChange={setDraft} onKeyDown={sendOnEnter}>
        <TextArea placeholder="Write a message" />
      </TextField>
      <Button id="send" onPress={send}>
        Send
      </Button>
    </>
  );
}

mount(
  <DialogTrigger>
    <Button id="open">Open</Button>
    <ModalOverlay isDismissable className="overlay">
      <Modal className="panel">
        <Dialog>
          <Heading slot="title">Robin</Heading>
          <Composer />
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>,
);
