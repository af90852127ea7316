import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TwoClicks } from '@/components/ui/TwoClicks';
import type { PassphraseAnswer } from '@/utils/record/passphrase';
import type { LockCalls, LockState } from '@/utils/record/use-lock';
import { LOCK_AFTER_MS, LockAfter } from './LockAfter';
import css from './lock.module.css';
import { lockProblem } from './lock-problem';
import { PassphraseForm, type PassphraseWork } from './PassphraseForm';
import { UnlockForm } from './UnlockForm';

interface LockSectionProps {
  lock: LockState & LockCalls;
}

/** The passphrase of the journal: set, change, remove; lock now, open, or begin anew. */
export function LockSection({ lock }: LockSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  const [work, setWork] = useState<PassphraseWork | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const { status } = lock;
  const drawn = useRef({ work, status });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { work, status };
    // The form or the button that had the focus is gone.
    const isGone =
      (before.work && !work) || (before.status !== 'loading' && before.status !== status);
    const hasLost = !document.activeElement || document.activeElement === document.body;
    if (isGone && hasLost) place.current?.focus();
  }, [work, status]);

  const done = (words: string) => {
    setWork(null);
    setProblem('');
    setSaid(words);
  };
  const tell = (words: string) => (answer: PassphraseAnswer) => {
    if (answer.ok) return done(words);
    setSaid('');
    setProblem(lockProblem(answer.reason));
  };
  const begin = (next: PassphraseWork) => () => {
    setSaid('');
    setProblem('');
    setWork(next);
  };
  return (
    <Section title={i18n.t('lock.title')} lead={i18n.t('lock.lead')}>
      <div class={css.lock} ref={place} tabIndex={-1}>
        <p class="small soft">{i18n.t('lock.outside')}</p>
        {work && canGoOn(work, status) ? (
          <PassphraseForm
            key={work}
            work={work}
            onWork={({ before, next }, progress) => {
              if (work === 'set') return lock.set(next, LOCK_AFTER_MS, progress);
              if (work === 'change') return lock.change(before, next, progress);
              return lock.remove(before, progress);
            }}
            onDone={() => done(i18n.t(`lock.done.${work}`))}
            onCancel={() => setWork(null)}
          />
        ) : (
          <>
            {status === 'none' && (
              <button type="button" class="button" onClick={begin('set')}>
                {i18n.t('lock.begin')}
              </button>
            )}
            {status === 'unlocked' && (
              <>
                <div class="row">
                  <button
                    type="button"
                    class="button main"
                    onClick={() => void lock.lockNow().then(tell(i18n.t('lock.done.lockNow')))}
                  >
                    {i18n.t('lock.lockNow')}
                  </button>
                  <button type="button" class="button" onClick={begin('change')}>
                    {i18n.t('lock.change')}
                  </button>
                  <button type="button" class="button plain" onClick={begin('remove')}>
                    {i18n.t('lock.remove')}
                  </button>
                </div>
                <LockAfter
                  lockAfterMs={lock.lockAfterMs}
                  onLockAfter={(time) =>
                    void lock.lockAfter(time).then(tell(i18n.t('lock.done.after')))
                  }
                />
              </>
            )}
            {status === 'locked' && (
              <>
                <p>{i18n.t('lock.lockedHere')}</p>
                <UnlockForm
                  onUnlock={async (passphrase) => {
                    const answer = await lock.unlock(passphrase);
                    if (answer.ok) done(i18n.t('lock.done.unlock'));
                    return answer;
                  }}
                />
                <p class="small soft">{i18n.t('lock.forgottenHere')}</p>
                <TwoClicks
                  label={i18n.t('lock.erase')}
                  warning={i18n.t('lock.eraseConfirm')}
                  really={i18n.t('lock.eraseReally')}
                  keep={i18n.t('lock.eraseKeep')}
                  onReally={() => void lock.erase().then(tell(i18n.t('lock.done.erase')))}
                />
              </>
            )}
            {isInTheWay(status) && <p class="soft">{lockProblem(status)}</p>}
          </>
        )}
        <p class="problem" role="alert">
          {problem}
        </p>
        <p class={css.lockSaid} role="status">
          {said}
        </p>
      </div>
    </Section>
  );
}

/** Nothing can be done with a journal like that but to say so. */
const inTheWay = ['blocked', 'damaged', 'newer', 'full'] as const;

function isInTheWay(status: LockState['status']): status is (typeof inTheWay)[number] {
  return inTheWay.some((each) => each === status);
}

/** Another page may have set, removed or closed the lock meanwhile. */
function canGoOn(work: PassphraseWork, status: LockState['status']): boolean {
  return work === 'set' ? status === 'none' : status !== 'none';
}
