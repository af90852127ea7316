import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

/** Stands for the app's server. */
const robin = {
  async run({ messages }) {
    const said = messages.at(-1).content.map(({ text }) => text);
    deliver(said.join('').trim());
    return { content: [{ type: 'text', text: 'I see' }] };
  },
};

function Message() {
  return (
    <MessagePrimitive.Root>
      <MessagePrimitive.Parts />
    </MessagePrimitive.Root>
  );
}

function Chat() {
  const runtime = useLocalRuntime(robin);
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadPrimitive.Root>
        <ThreadPrimitive.Viewport style={{ height: 320, overflow: 'auto' }}>
          <ThreadPrimitive.Messages
            components={{ UserMessage: Message, AssistantMessage: Message }}
          />
        </ThreadPrimitive.Viewport>
        <ComposerPrimitive.Root style={{ display: 'flex' }}>
          <ComposerPrimitive.Input placeholder="Write a message..." style={{ flex: 1 }} />
          <ComposerPrimitive.Send id="send">Send</ComposerPrimitive.Send>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

tellTests({ draft: () => document.querySelector('#app textarea')?.value.trim() ?? '' });
createRoot(document.querySelector('#app')).render(<Chat />);
