import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import type { PromiseEntry } from '@/utils/record/entries';
import { formatCalendarDay } from './format-calendar-day';
import css from './promises.module.css';

/** What was told of a promise, which now is no longer as it was `before`. */
export interface PromiseAnswer {
  kind: 'kept' | 'moved' | 'notKept';
  before: PromiseEntry;
  after: PromiseEntry;
}

interface NextSentenceProps {
  answer: PromiseAnswer;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where there are more ways to own a mistake. */
  wordsHref: string;
  onUndo(): void;
  onClose(): void;
}

/** What to say next: a sentence that fits what became of a promise. */
export function NextSentence({ answer, today, wordsHref, onUndo, onClose }: NextSentenceProps) {
  const { kind } = answer;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, and this is what comes of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer takes the focus anew.
  useLayoutEffect(() => heading.current?.focus(), [answer]);
  const sentence = sentenceFor(answer, today);
  return (
    <section class={`sheet ${css.nextSentence}`} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {i18n.t(`promises.next.${kind}.title`)}
      </h3>
      <p class="soft written">{answer.before.what}</p>
      <p>{i18n.t(`promises.next.${kind}.text`)}</p>
      <p class="small soft">{i18n.t('promises.next.say')}</p>
      <p class={`copyable ${css.sayNext}`}>{sentence}</p>
      <CopyButton text={sentence} label={i18n.t('promises.next.copy')} />
      {kind === 'notKept' && <a href={wordsHref}>{i18n.t('promises.next.more')}</a>}
      <div class="row row-start">
        <button type="button" class="button quiet" onClick={onUndo}>
          {i18n.t('journal.undo')}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {i18n.t('promises.next.close')}
        </button>
      </div>
    </section>
  );
}

function sentenceFor({ kind, before, after }: PromiseAnswer, today: string): string {
  if (kind !== 'moved') return i18n.t(`promises.next.${kind}.sentence`);
  const newDay = after.dueOn ? formatCalendarDay(after.dueOn, today) : '';
  if (!before.dueOn) return i18n.t('promises.next.moved.sentenceNew', [newDay]);
  return i18n.t('promises.next.moved.sentence', [formatCalendarDay(before.dueOn, today), newDay]);
}
