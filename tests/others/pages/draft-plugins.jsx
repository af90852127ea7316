import 'draft-js/dist/Draft.css';
import '@draft-js-plugins/mention/lib/plugin.css';
import '@draft-js-plugins/emoji/lib/plugin.css';
import Editor from '@draft-js-plugins/editor';
import createEmojiPlugin from '@draft-js-plugins/emoji';
import createMentionPlugin from '@draft-js-plugins/mention';
import { ContentState, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

const mention = createMentionPlugin();
const emoji = createEmojiPlugin();
const people = [{ name: 'Robin' }, { name: 'Sasha' }];

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [isOpen, setIsOpen] = useState(false);
  const draft = () => state.getCurrentContent().getPlainText().trim();
  tellTests({ draft });
  const send = () => {
    if (draft() === '') return;
    deliver(draft());
    const empty = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
    setState(EditorState.moveFocusToEnd(empty));
  };
  const handleReturn = (event) => {
    if (event.shiftKey) return 'not-handled';
    send();
    return 'handled';
  };
  return (
    <div>
      <div style={{ border: '1px solid', padding: 8 }}>
        <Editor
          editorState={state}
          onChange={setState}
          plugins={[mention, emoji]}
          handleReturn={handleReturn}
          placeholder="Message"
        />
      </div>
      <mention.MentionSuggestions
        open={isOpen}
        onOpenChange={setIsOpen}
        suggestions={people}
        onSearchChange={() => {}}
      />
      <emoji.EmojiSuggestions />
      <emoji.EmojiSelect />
      <button id="send" type="button" onClick={send}>
        Send
      </button>
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
