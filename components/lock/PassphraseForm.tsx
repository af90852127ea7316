import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PassphraseAnswer } from '@/utils/record/passphrase';
import css from './lock.module.css';
import { lockProblem } from './lock-problem';
import { PassphraseField } from './PassphraseField';
import { ShowTyped } from './ShowTyped';
import { Working } from './Working';

/** The shortest passphrase, in characters: shorter ones are found by trying. */
const SHORTEST = 8;

export type PassphraseWork = 'set' | 'change' | 'remove';

interface PassphraseFormProps {
  /** A change asks for the old passphrase and the new one, the others for one of them. */
  work: PassphraseWork;
  onWork(
    typed: { before: string; next: string },
    progress: (share: number) => void,
  ): Promise<PassphraseAnswer>;
  onDone(): void;
  onCancel(): void;
}

interface Problems {
  before?: string;
  next?: string;
  again?: string;
}

/** Sets, changes or removes the passphrase. While that takes its time, it says how far it is. */
export function PassphraseForm({ work, onCancel, ...acts }: PassphraseFormProps) {
  const [isShown, setShown] = useState(false);
  const { fields, problems, failed, working, begin } = usePassphraseWork({ work, ...acts });
  return (
    <>
      <form
        class={`text-form ${css.lockForm}`}
        noValidate
        // The fields stay, so that a passphrase that was refused need not be typed again.
        hidden={working !== null}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        {hasNext(work) && <p class="notice">{i18n.t('lock.noWayBack')}</p>}
        {work === 'remove' && <p>{i18n.t('lock.removeLead')}</p>}
        {hasBefore(work) && (
          <PassphraseField
            label={i18n.t(work === 'change' ? 'lock.before' : 'lock.passphrase')}
            isShown={isShown}
            problem={problems.before ?? null}
            field={fields.before}
          />
        )}
        {hasNext(work) && (
          <>
            <PassphraseField
              label={i18n.t('lock.next')}
              hint={i18n.t('lock.nextHint')}
              isNew
              isShown={isShown}
              problem={problems.next ?? null}
              field={fields.next}
            />
            <PassphraseField
              label={i18n.t('lock.again')}
              isNew
              isShown={isShown}
              problem={problems.again ?? null}
              field={fields.again}
            />
          </>
        )}
        <ShowTyped isShown={isShown} onShow={setShown} />
        <div class="row">
          <button type="submit" class="button main">
            {i18n.t(`lock.${work}`)}
          </button>
          <button type="button" class="button plain" onClick={onCancel}>
            {i18n.t('lock.cancel')}
          </button>
        </div>
        <p class="problem" role="alert">
          {failed}
        </p>
      </form>
      {working && <Working share={working.share} />}
    </>
  );
}

/** What was typed, what is wrong with it, and the work that is done with it. */
function usePassphraseWork({ work, onWork, onDone }: Omit<PassphraseFormProps, 'onCancel'>) {
  const before = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [working, setWorking] = useState<{ share: number | null } | null>(null);
  useLayoutEffect(() => (before.current ?? next.current)?.focus(), []);
  // In the turn in which the problem is drawn: who types on at once writes over what was wrong.
  useLayoutEffect(() => {
    const { before: wrongBefore, next: wrongNext, again: wrongAgain } = problems;
    const wrong = wrongBefore ? before : wrongNext ? next : wrongAgain ? again : null;
    wrong?.current?.focus();
    wrong?.current?.select();
  }, [problems]);
  useLayoutEffect(() => {
    if (failed) (before.current ?? next.current)?.focus();
  }, [failed]);

  const begin = async () => {
    const typed = { before: before.current?.value ?? '', next: next.current?.value ?? '' };
    setFailed(null);
    const found = findProblems(work, typed, again.current?.value);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setWorking({ share: null });
    const answer = await onWork(typed, (share) => setWorking({ share }));
    setWorking(null);
    if (answer.ok) onDone();
    else if (answer.reason === 'wrong') setProblems({ before: lockProblem('wrong') });
    else setFailed(lockProblem(answer.reason));
  };
  return { fields: { before, next, again }, problems, failed, working, begin };
}

function findProblems(
  work: PassphraseWork,
  typed: { before: string; next: string },
  again: string | undefined,
): Problems {
  const found: Problems = {};
  if (hasBefore(work) && typed.before === '') found.before = i18n.t('lock.missing');
  if (!hasNext(work)) return found;
  if ([...typed.next].length < SHORTEST) found.next = i18n.t('lock.short');
  else if (again !== typed.next) found.again = i18n.t('lock.different');
  return found;
}

function hasBefore(work: PassphraseWork): boolean {
  return work !== 'set';
}

function hasNext(work: PassphraseWork): boolean {
  return work !== 'remove';
}
