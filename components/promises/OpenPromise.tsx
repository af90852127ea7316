import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ListRow } from '@/components/ui/ListRow';
import type { PromiseEntry } from '@/utils/record/entries';
import { dueOf } from '@/utils/record/promises';
import { formatCalendarDay } from './format-calendar-day';
import { MoveForm } from './MoveForm';
import css from './promises.module.css';

interface OpenPromiseProps {
  promise: PromiseEntry;
  /** `YYYY-MM-DD` */
  today: string;
  /** The focus comes to it when it has lost its place. */
  isNextFocus: boolean;
  onKept(): void;
  onMoved(dueOn: string): void;
  onNotKept(): void;
  onEdit(): void;
  onDelete(): void;
}

/** A promise that is still open: when it is due, and what may become of it. */
export function OpenPromise({ promise, today, ...props }: OpenPromiseProps) {
  const [isMoving, setMoving] = useState(false);
  const { what, toWhom } = promise;
  const action = (label: string, name: string, press: () => void) => ({ label, name, press });
  const answer = (label: string) => i18n.t('promises.answerNamed', [label, what]);
  return (
    <ListRow
      about={what}
      isNextFocus={props.isNextFocus}
      main={
        isMoving ? null : (
          <button
            type="button"
            class="button pill"
            aria-label={answer(i18n.t('promises.kept'))}
            onClick={props.onKept}
          >
            {i18n.t('promises.kept')}
          </button>
        )
      }
      actions={
        isMoving
          ? []
          : [
              action(i18n.t('promises.moved'), answer(i18n.t('promises.moved')), () =>
                setMoving(true),
              ),
              action(
                i18n.t('promises.notKept'),
                answer(i18n.t('promises.notKept')),
                props.onNotKept,
              ),
              action(i18n.t('journal.edit'), i18n.t('journal.editNamed', [what]), props.onEdit),
              action(
                i18n.t('journal.delete'),
                i18n.t('journal.deleteNamed', [what]),
                props.onDelete,
              ),
            ]
      }
    >
      <div data-due={dueOf(promise.dueOn, today)} class={css.promise}>
        <p class={`small ${css.due}`}>{dueWords(promise, today)}</p>
        <p class={`${css.promiseWhat} written`}>{what}</p>
        {toWhom && <p class="small soft">{i18n.t('promises.to', [toWhom])}</p>}
        {isMoving && (
          <MoveForm
            what={what}
            today={today}
            onMove={(dueOn) => {
              setMoving(false);
              props.onMoved(dueOn);
            }}
            onCancel={() => setMoving(false)}
          />
        )}
      </div>
    </ListRow>
  );
}

function dueWords({ dueOn, remind }: PromiseEntry, today: string): string {
  if (dueOn === null) return i18n.t('promises.whenever');
  const day = formatCalendarDay(dueOn, today);
  switch (dueOf(dueOn, today)) {
    case 'late':
      return i18n.t('promises.late', [day]);
    case 'today':
      return i18n.t('promises.today');
    default:
      return i18n.t(remind ? 'promises.dueReminded' : 'promises.due', [day]);
  }
}
