import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import SvgIcon from '@mui/material/SvgIcon';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

function Composer() {
  const [text, setText] = useState('');
  tellTests({ draft: () => text.trim() });
  const send = () => {
    if (text.trim() === '') return;
    deliver(text.trim());
    setText('');
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  const end = (
    <InputAdornment position="end">
      <IconButton id="send" onClick={send} edge="end">
        <SvgIcon>
          <path d="M2 21l21-9L2 3v7l15 2-15 2z" />
        </SvgIcon>
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      fullWidth
      multiline
      maxRows={4}
      label="Message"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      slotProps={{ input: { endAdornment: end } }}
    />
  );
}

createRoot(document.querySelector('#app')).render(<Composer />);
