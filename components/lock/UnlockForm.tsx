import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PassphraseAnswer } from '@/utils/record/passphrase';
import css from './lock.module.css';
import { lockProblem } from './lock-problem';
import { PassphraseField } from './PassphraseField';
import { ShowTyped } from './ShowTyped';

interface UnlockFormProps {
  onUnlock(passphrase: string): Promise<PassphraseAnswer>;
}

/** Asks for the passphrase. Whoever draws it takes it away once the journal is open. */
export function UnlockForm({ onUnlock }: UnlockFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const unlock = async () => {
    const passphrase = field.current?.value ?? '';
    if (isTrying) return;
    setProblem(null);
    if (passphrase === '') {
      setProblem(i18n.t('lock.missing'));
      field.current?.focus();
      return;
    }
    setTrying(true);
    const answer = await onUnlock(passphrase);
    setTrying(false);
    if (answer.ok) return;
    setProblem(lockProblem(answer.reason));
    field.current?.focus();
    field.current?.select();
  };
  return (
    <form
      class={`text-form ${css.lockForm}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <PassphraseField
        label={i18n.t('lock.passphrase')}
        isShown={isShown}
        problem={problem}
        field={field}
      />
      <ShowTyped isShown={isShown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button main">
          {i18n.t('lock.unlock')}
        </button>
      </div>
      <p class="small soft" role="status">
        {isTrying && i18n.t('lock.trying')}
      </p>
    </form>
  );
}
