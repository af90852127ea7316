import { i18n } from '#i18n';
import { TwoClicks } from '@/components/ui/TwoClicks';
import type { PassphraseAnswer } from '@/utils/record/passphrase';
import type { LockCalls, LockState } from '@/utils/record/use-lock';
import { LockAfter } from './LockAfter';
import { lockProblem } from './lock-problem';
import type { PassphraseWork } from './PassphraseForm';
import { UnlockForm } from './UnlockForm';

interface LockChoicesProps {
  lock: LockState & LockCalls;
  /** What a passphrase is asked for. */
  onBegin(work: PassphraseWork): void;
  /** What came of a press, and the words for it where it went well. */
  onAnswer(words: string, answer: PassphraseAnswer): void;
}

/** What can be done with the journal as it is: without a passphrase, open, or locked. */
export function LockChoices({ lock, onBegin, onAnswer }: LockChoicesProps) {
  switch (lock.status) {
    case 'loading':
      return null;
    case 'none':
      return (
        <button type="button" class="button" onClick={() => onBegin('set')}>
          {i18n.t('lock.begin')}
        </button>
      );
    case 'unlocked':
      return <OpenChoices lock={lock} onBegin={onBegin} onAnswer={onAnswer} />;
    case 'locked':
      return <LockedChoices lock={lock} onAnswer={onAnswer} />;
    default:
      // Nothing can be done with a journal like that but to say so.
      return <p class="soft">{lockProblem(lock.status)}</p>;
  }
}

function OpenChoices({ lock, onBegin, onAnswer }: LockChoicesProps) {
  const answered = (words: string) => (answer: PassphraseAnswer) => onAnswer(words, answer);
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => void lock.lockNow().then(answered(i18n.t('lock.done.lockNow')))}
        >
          {i18n.t('lock.lockNow')}
        </button>
        <button type="button" class="button" onClick={() => onBegin('change')}>
          {i18n.t('lock.change')}
        </button>
        <button type="button" class="button plain" onClick={() => onBegin('remove')}>
          {i18n.t('lock.remove')}
        </button>
      </div>
      <LockAfter
        lockAfterMs={lock.lockAfterMs}
        onLockAfter={(time) => void lock.lockAfter(time).then(answered(i18n.t('lock.done.after')))}
      />
    </>
  );
}

function LockedChoices({ lock, onAnswer }: Omit<LockChoicesProps, 'onBegin'>) {
  return (
    <>
      <p>{i18n.t('lock.lockedHere')}</p>
      <UnlockForm
        onUnlock={async (passphrase) => {
          const answer = await lock.unlock(passphrase);
          // The form says itself what is wrong.
          if (answer.ok) onAnswer(i18n.t('lock.done.unlock'), answer);
          return answer;
        }}
      />
      <p class="small soft">{i18n.t('lock.forgottenHere')}</p>
      <TwoClicks
        label={i18n.t('lock.erase')}
        warning={i18n.t('lock.eraseConfirm')}
        really={i18n.t('lock.eraseReally')}
        keep={i18n.t('lock.eraseKeep')}
        onReally={() =>
          void lock.erase().then((answer) => onAnswer(i18n.t('lock.done.erase'), answer))
        }
      />
    </>
  );
}
