import '../app/layer.css';
import { Popover, PopoverButton, PopoverPanel } from '@headlessui/react';
import { mount, PlainBox } from '../app/react-chat';

mount(
  <Popover>
    <PopoverButton id="open">Open</PopoverButton>
    <PopoverPanel className="panel" focus>
      <PlainBox />
    </PopoverPanel>
  </Popover>,
);
