import '../app/layer.css';
import * as Popover from '@radix-ui/react-popover';
import { mount, PlainBox } from '../app/react-chat';

mount(
  <Popover.Root>
    <Popover.Trigger id="open">Open</Popover.Trigger>
    <Popover.Portal>
      <Popover.Content className="panel" side="bottom" align="start">
        <PlainBox />
      </Popover.Content>
    </Popover.Portal>
  </Popover.Root>,
);
