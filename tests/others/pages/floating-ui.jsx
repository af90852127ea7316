import '../app/layer.css';
import {
  FloatingFocusManager,
  FloatingOverlay,
  FloatingPortal,
  useClick,
  useDismiss,
  useFloating,
  useInteractions,
  useRole,
} from '@floating-ui/react';
import { useState } from 'react';
import { mount, PlainBox } from '../app/react-chat';

function App() {
  const [isOpen, setOpen] = useState(false);
  const { refs, context } = useFloating({ open: isOpen, onOpenChange: setOpen });
  const uses = [
    useClick(context),
    useRole(context),
    useDismiss(context, { outsidePressEvent: 'mousedown' }),
  ];
  const { getReferenceProps, getFloatingProps } = useInteractions(uses);
  return (
    <>
      <button type="button" id="open" ref={refs.setReference} {...getReferenceProps()}>
        Open
      </button>
      {isOpen && (
        <FloatingPortal>
          <FloatingOverlay className="overlay" lockScroll>
            <FloatingFocusManager context={context}>
              <div className="panel" ref={refs.setFloating} {...getFloatingProps()}>
                <PlainBox />
              </div>
            </FloatingFocusManager>
          </FloatingOverlay>
        </FloatingPortal>
      )}
    </>
  );
}

mount(<App />);
