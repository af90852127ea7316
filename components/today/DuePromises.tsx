import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCalendarDay } from '@/components/promises/format-calendar-day';
import { Section } from '@/components/ui/Section';
import type { PromiseEntry } from '@/utils/record/entries';
import { dueOf, keepPromise, openPromises } from '@/utils/record/promises';
import css from './today.module.css';

interface DuePromisesProps {
  promises: readonly PromiseEntry[];
  /** `YYYY-MM-DD` */
  today: string;
  promisesHref: string;
  /** The clock, in epoch ms. */
  now(): number;
  onSave(promise: PromiseEntry): void;
}

/** The promises that are for today or earlier, each with a box to tick. */
export function DuePromises({ promises, today, promisesHref, ...props }: DuePromisesProps) {
  /**
   * Those that were ticked here, as they were before: they stay in their place, and the tick can be
   * taken back.
   */
  const [ticked, setTicked] = useState<readonly PromiseEntry[]>([]);
  const before = promises.map((one) => ticked.find(({ id }) => id === one.id) ?? one);
  const open = openPromises(before);
  const due = open.filter(({ dueOn }) => isDue(dueOn, today));
  const next = open.find(({ dueOn }) => dueOf(dueOn, today) === 'later');
  const tick = (promise: PromiseEntry, isKept: boolean) => {
    setTicked([...ticked.filter(({ id }) => id !== promise.id), ...(isKept ? [promise] : [])]);
    props.onSave(isKept ? keepPromise(promise, props.now()) : promise);
  };
  return (
    <Section title={i18n.t('today.promisesTitle')}>
      {due.length > 0 && (
        <ul class="entries">
          {due.map((promise) => (
            <Due
              key={promise.id}
              promise={promise}
              today={today}
              isKept={promises.find(({ id }) => id === promise.id)?.state === 'kept'}
              onTick={(isKept) => tick(promise, isKept)}
            />
          ))}
        </ul>
      )}
      {due.length === 0 && (
        <p class="soft">
          {open.length > 0 ? nothingDue(next, today) : i18n.t('today.promisesEmpty')}
        </p>
      )}
      <p class="small">
        <a href={promisesHref}>
          {i18n.t(open.length > 0 ? 'today.promisesAll' : 'today.promisesFirst')}
        </a>
      </p>
    </Section>
  );
}

interface DueProps {
  promise: PromiseEntry;
  today: string;
  isKept: boolean;
  onTick(isKept: boolean): void;
}

function Due({ promise, today, isKept, onTick }: DueProps) {
  const id = useId();
  const { what, toWhom, dueOn } = promise;
  const isLate = dueOf(dueOn, today) === 'late';
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={isKept}
          aria-describedby={id}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span class="written">{what}</span>
      </label>
      <p class={`small soft ${css.checkNote}`} id={id} role="status">
        {isKept
          ? i18n.t('today.promiseKept')
          : [
              isLate && dueOn && i18n.t('today.promiseLate', [formatCalendarDay(dueOn, today)]),
              toWhom && i18n.t('promises.to', [toWhom]),
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
    </li>
  );
}

function isDue(dueOn: string | null, today: string): boolean {
  return ['late', 'today'].includes(dueOf(dueOn, today));
}

function nothingDue(next: PromiseEntry | undefined, today: string): string {
  if (!next?.dueOn) return i18n.t('today.nothingDue');
  return i18n.t('today.nextDue', [next.what, formatCalendarDay(next.dueOn, today)]);
}
