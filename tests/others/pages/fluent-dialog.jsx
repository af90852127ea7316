import { Button } from '@fluentui/react-button';
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-dialog';
import { FluentProvider } from '@fluentui/react-provider';
import { webLightTheme } from '@fluentui/react-theme';
import { mount, useBox } from '../app/react-chat';

function Composer() {
  const { box, send } = useBox();
  return (
    <>
      <textarea {...box} />
      <Button id="send" appearance="primary" onClick={send}>
        Send
      </Button>
    </>
  );
}

mount(
  <FluentProvider theme={webLightTheme}>
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button id="open">Open</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Robin</DialogTitle>
          <DialogContent>
            <Composer />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  </FluentProvider>,
);
