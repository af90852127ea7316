import { Button, ConfigProvider, Input, Modal } from 'antd';
import { useState } from 'react';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <Input.TextArea {...box} rows={3} />
      <Button id="send" type="primary" onClick={send}>
        Send
      </Button>
    </>
  );
}

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    // Without the wave around a pressed button, which stands in the page for seconds.
    <ConfigProvider wave={{ disabled: true }}>
      <Button id="open" onClick={() => setOpen(true)}>
        Open
      </Button>
      <Modal
        title="Robin"
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <Composer />
      </Modal>
    </ConfigProvider>
  );
}

mount(<App />);
