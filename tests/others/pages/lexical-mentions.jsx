import { ListItemNode, ListNode } from '@lexical/list';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { BeautifulMentionNode, BeautifulMentionsPlugin } from 'lexical-beautiful-mentions';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

function SendPlugin() {
  const [editor] = useLexicalComposerContext();
  const draft = () => editor.getEditorState().read(() => $getRoot().getTextContent().trim());
  tellTests({ draft });
  const send = () => {
    const text = draft();
    if (text === '') return;
    deliver(text);
    editor.update(() => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      paragraph.select();
    });
  };
  useEffect(() =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey || document.querySelector('[role="menu"]')) return false;
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return (
    <button id="send" type="button" onClick={send}>
      Send
    </button>
  );
}

const config = {
  namespace: 'chat',
  nodes: [ListNode, ListItemNode, BeautifulMentionNode],
  onError: (error) => {
    throw error;
  },
};

createRoot(document.querySelector('#app')).render(
  <LexicalComposer initialConfig={config}>
    <RichTextPlugin
      contentEditable={<ContentEditable aria-label="Message" />}
      ErrorBoundary={LexicalErrorBoundary}
    />
    <HistoryPlugin />
    <ListPlugin />
    <BeautifulMentionsPlugin items={{ '@': ['Robin', 'Sasha'], '#': ['family', 'work'] }} />
    <SendPlugin />
  </LexicalComposer>,
);
