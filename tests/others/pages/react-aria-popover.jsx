import '../app/layer.css';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { mount, PlainBox } from '../app/react-chat';

mount(
  <DialogTrigger>
    <Button id="open">Open</Button>
    <Popover className="panel">
      <Dialog aria-label="Robin">
        <PlainBox />
      </Dialog>
    </Popover>
  </DialogTrigger>,
);
