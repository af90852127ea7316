import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from './CopyButton';

/** The message that the parts above it make; where none of them has a word, it says so. */
export function MessageToCopy({ message }: { message: string }) {
  const id = useId();
  return (
    <section class="message-to-copy" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('repair.own.message')}</h3>
      {message === '' ? (
        <p class="soft">{i18n.t('repair.own.empty')}</p>
      ) : (
        <>
          <p class="written copyable">{message}</p>
          <CopyButton text={message} label={i18n.t('repair.own.copy')} small />
        </>
      )}
    </section>
  );
}
