import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Beside a title instead of as the main button. */
  small?: boolean;
}

type Outcome = 'copied' | 'failed' | null;

/** Copies a text on a press and says how that went. */
export function CopyButton({ text, label, small }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ of: string; is: Outcome }>({ of: text, is: null });
  const copy = async () => {
    const is = await navigator.clipboard.writeText(text).then(
      (): Outcome => 'copied',
      (): Outcome => 'failed',
    );
    setOutcome({ of: text, is });
  };
  // What was said about an earlier text is no longer true of this one.
  const said = outcome.of === text ? outcome.is : null;
  return (
    <span class="copy">
      <button type="button" class={small ? 'button pill' : 'button main'} onClick={copy}>
        {label}
      </button>{' '}
      <span class="small soft" role="status">
        {said === 'copied' && i18n.t('pause.copied')}
        {said === 'failed' && i18n.t('pause.copyFailed')}
      </span>
    </span>
  );
}
