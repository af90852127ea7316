import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Pressable, Text, TextInput, View } from 'react-native-web';
import { deliver, tellTests } from '../app/tell';

/** What is pressed has no role, and stands there only while there is a draft. */
function Chat() {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    deliver(text.trim());
    setText('');
  };
  const sendOnEnter = (event) => {
    if (event.nativeEvent.key !== 'Enter' || event.nativeEvent.shiftKey) return;
    event.preventDefault();
    send();
  };
  tellTests({ draft: () => text.trim() });
  return (
    <View style={{ flexDirection: 'row' }}>
      <Pressable onPress={() => {}}>
        <Text>+</Text>
      </Pressable>
      <TextInput
        multiline
        placeholder="Type a message..."
        value={text}
        onChangeText={setText}
        onKeyPress={sendOnEnter}
      />
      {text.trim() !== '' && (
        <Pressable nativeID="send" onPress={send}>
          <Text>Send</Text>
        </Pressable>
      )}
    </View>
  );
}

createRoot(document.querySelector('#app')).render(<Chat />);
