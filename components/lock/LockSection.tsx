import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFocusLost } from '@/components/ui/is-focus-lost';
import { Section } from '@/components/ui/Section';
import type { PassphraseAnswer } from '@/utils/record/passphrase';
import type { LockCalls, LockState } from '@/utils/record/use-lock';
import { LOCK_AFTER_MS } from '@/utils/time/durations';
import { LockChoices } from './LockChoices';
import css from './lock.module.css';
import { lockProblem } from './lock-problem';
import { PassphraseForm, type PassphraseWork } from './PassphraseForm';

interface LockSectionProps {
  lock: LockState & LockCalls;
}

/** The passphrase of the journal: set, change, remove; lock now, open, or begin anew. */
export function LockSection({ lock }: LockSectionProps) {
  const [work, setWork] = useState<PassphraseWork | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const { status } = lock;
  const place = useFocusBack(work, status);

  const done = (words: string) => {
    setWork(null);
    setProblem('');
    setSaid(words);
  };
  const tell = (words: string, answer: PassphraseAnswer) => {
    if (answer.ok) return done(words);
    setSaid('');
    setProblem(lockProblem(answer.reason));
  };
  const begin = (next: PassphraseWork) => {
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
          <LockChoices lock={lock} onBegin={begin} onAnswer={tell} />
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

/** The place that gets the focus once the form or the button that had it is gone. */
function useFocusBack(work: PassphraseWork | null, status: LockState['status']) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef({ work, status });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { work, status };
    const isGone =
      (before.work && !work) || (before.status !== 'loading' && before.status !== status);
    if (isGone && isFocusLost()) place.current?.focus();
  }, [work, status]);
  return place;
}

/** Another page may have set, removed or closed the lock meanwhile. */
function canGoOn(work: PassphraseWork, status: LockState['status']): boolean {
  return work === 'set' ? status === 'none' : status !== 'none';
}
