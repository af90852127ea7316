import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '@/components/ui/TextField';

interface TrySentenceProps {
  /** The word of the list that a text holds, or null. */
  find(text: string): string | null;
}

/** A sentence to try the own words on. It is kept nowhere. */
export function TrySentence({ find }: TrySentenceProps) {
  const [text, setText] = useState('');
  const found = find(text);
  const said = found === null ? i18n.t('rules.tryGoes') : i18n.t('rules.tryHeld', [found]);
  return (
    <TextField
      label={i18n.t('rules.tryLabel')}
      look="small soft"
      news={text.trim() !== '' && said}
      text={text}
      onText={setText}
    />
  );
}
