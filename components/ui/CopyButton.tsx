import { i18n } from '#i18n';
import { type Copying, useCopy } from './use-copy';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Beside a title instead of as the main button. */
  small?: boolean;
}

/** Copies a text on a press and says how that went. */
export function CopyButton(props: CopyButtonProps) {
  return <CopyAgainButton {...props} copying={useCopy()} />;
}

interface CopyAgainButtonProps extends CopyButtonProps {
  copying: Copying;
}

/** The same for a text that another press may have copied already: it says how that went, too. */
export function CopyAgainButton({ text, label, small, copying }: CopyAgainButtonProps) {
  const outcome = copying.outcomeOf(text);
  return (
    <span class="copy">
      <button
        type="button"
        class={small ? 'button pill' : 'button main'}
        onClick={() => copying.copy(text)}
      >
        {label}
      </button>{' '}
      <span class="small soft" role="status">
        {outcome === 'copied' && i18n.t('pause.copied')}
        {outcome === 'failed' && i18n.t('pause.copyFailed')}
      </span>
    </span>
  );
}
