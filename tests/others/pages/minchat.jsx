import {
  MainContainer,
  MessageContainer,
  MessageHeader,
  MessageInput,
  MessageList,
  MinChatUiProvider,
} from '@minchat/react-chat-ui';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

const me = { id: 'me', name: 'Me' };
const ofRobin = { text: 'Hello', user: { id: 'robin', name: 'Robin' } };

function Chat() {
  const [messages, setMessages] = useState([ofRobin]);
  const send = (text) => {
    deliver(text.trim());
    setMessages((before) => [...before, { text, user: me }]);
  };
  return (
    <MinChatUiProvider theme="#6ea9d7">
      <MainContainer style={{ height: '480px' }}>
        <MessageContainer>
          <MessageHeader />
          <MessageList currentUserId="me" messages={messages} />
          <MessageInput
            placeholder="Type message here"
            onSendMessage={send}
            showSendButton
            showAttachButton
          />
        </MessageContainer>
      </MainContainer>
    </MinChatUiProvider>
  );
}

tellTests({
  draft: () => document.querySelector('[contenteditable="true"]')?.textContent.trim() ?? '',
});
createRoot(document.querySelector('#app')).render(<Chat />);
