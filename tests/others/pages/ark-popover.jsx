import '../app/layer.css';
import { Popover } from '@ark-ui/react/popover';
import { mount, PlainBox } from '../app/react-chat';

mount(
  <Popover.Root lazyMount unmountOnExit>
    <Popover.Trigger id="open">Open</Popover.Trigger>
    <Popover.Positioner>
      <Popover.Content className="panel">
        <PlainBox />
      </Popover.Content>
    </Popover.Positioner>
  </Popover.Root>,
);
