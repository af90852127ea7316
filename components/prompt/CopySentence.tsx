import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Words } from './Act';
import { SettlingButton } from './SettlingButton';

interface CopySentenceProps {
  text: string;
  /** What its button says: *Copy*, unless said otherwise. */
  words?: string;
  look?: 'link' | 'plain';
  /** Resolves to whether it is in the clipboard now. */
  copy(text: string): Promise<boolean>;
}

/**
 * Copies on a press of the person's own, and says how that went: some pages and browsers allow it
 * in no frame.
 */
export function CopySentence({ text, words, look = 'link', copy }: CopySentenceProps) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="copy">
      <SettlingButton
        class={look}
        words={words ?? i18n.t('words.copy')}
        act={async () => setCopied(await copy(text))}
      />
      {isCopied !== null && (
        <span class="soft">
          <Words text={i18n.t(isCopied ? 'pause.copied' : 'pause.copyFailed')} />
        </span>
      )}
    </div>
  );
}
