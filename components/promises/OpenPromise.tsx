import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { PromiseEntry } from '@/utils/record/entries';
import { dueOf } from '@/utils/record/promises';
import { formatCalendarDay } from './format-calendar-day';
import { MoveForm } from './MoveForm';

interface OpenPromiseProps {
  promise: PromiseEntry;
  /** `YYYY-MM-DD` */
  today: string;
  onKept(): void;
  onMoved(dueOn: string): void;
  onNotKept(): void;
  onEdit(): void;
  onDelete(): void;
}

/** A promise that is still open: when it is due, and what may become of it. */
export function OpenPromise({ promise, today, ...props }: OpenPromiseProps) {
  const place = useRef<HTMLLIElement>(null);
  const [isMoving, setMoving] = useState(false);
  useKeptFocus(place, isMoving ? 'moving' : 'resting', false);
  const { what, toWhom } = promise;
  const answers = [
    { label: i18n.t('promises.kept'), press: props.onKept },
    { label: i18n.t('promises.moved'), press: () => setMoving(true), comesBack: true },
    { label: i18n.t('promises.notKept'), press: props.onNotKept },
  ];
  const changes = [
    {
      label: i18n.t('journal.edit'),
      name: i18n.t('journal.editNamed', [what]),
      press: props.onEdit,
    },
    {
      label: i18n.t('journal.delete'),
      name: i18n.t('journal.deleteNamed', [what]),
      press: props.onDelete,
    },
  ];
  return (
    <li class="promise" data-due={dueOf(promise.dueOn, today)} ref={place}>
      <p class="small due">{dueWords(promise, today)}</p>
      <p class="promise-what written">{what}</p>
      {toWhom && <p class="small soft">{i18n.t('promises.to', [toWhom])}</p>}
      {isMoving ? (
        <MoveForm
          what={what}
          onMove={(dueOn) => {
            setMoving(false);
            props.onMoved(dueOn);
          }}
          onCancel={() => setMoving(false)}
        />
      ) : (
        <div class="entry-foot">
          <div class="promise-answers">
            {answers.map(({ label, press, comesBack }) => (
              <button
                type="button"
                class="button pill"
                key={label}
                aria-label={i18n.t('promises.answerNamed', [label, what])}
                data-next-focus={comesBack}
                onClick={press}
              >
                {label}
              </button>
            ))}
          </div>
          <div class="row row-start">
            {changes.map(({ label, name, press }) => (
              <button
                type="button"
                class="button quiet"
                key={label}
                aria-label={name}
                onClick={press}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      )}
    </li>
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
