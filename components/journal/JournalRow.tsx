import { i18n } from '#i18n';
import { ThoughtParts } from '@/components/reframe/ThoughtParts';
import { ListRow, type RowAction } from '@/components/ui/ListRow';
import { sayCounted } from '@/utils/locale/locale';
import { daysLeft } from '@/utils/practice/kept-reframes';
import type { CheckInEntry, PromiseEntry, ReframeEntry, WinEntry } from '@/utils/record/entries';
import type { Line } from './lines-by-day';

export interface JournalCalls {
  onDelete(line: Line): void;
  onReopenGoal(goal: WinEntry): void;
  onReopenPromise(promise: PromiseEntry): void;
  onPin(thought: ReframeEntry, isPinned: boolean): void;
}

interface JournalRowProps extends JournalCalls {
  line: Line;
  /** Epoch ms. */
  now: number;
  isNextFocus: boolean;
}

/** One thing that was kept, with what can be done to it. */
export function JournalRow({ line, now, isNextFocus, ...calls }: JournalRowProps) {
  const about = aboutOf(line);
  const remove = {
    label: i18n.t('journal.delete'),
    name: i18n.t('journal.deleteNamed', [about]),
    press: () => calls.onDelete(line),
  };
  const actions = [...actionsOf(line, calls), remove];
  return (
    <ListRow about={about} actions={actions} isNextFocus={isNextFocus}>
      {line.store === 'wins' && <Win win={line.entry} />}
      {line.store === 'checkIns' && <Note note={line.entry} />}
      {line.store === 'promises' && <PastPromise promise={line.entry} />}
      {line.store === 'reframes' && <Thought thought={line.entry} now={now} />}
    </ListRow>
  );
}

function aboutOf({ store, entry }: Line): string {
  switch (store) {
    case 'wins':
      return entry.text;
    case 'checkIns':
      return entry.question;
    case 'promises':
      return entry.what;
    case 'reframes':
      return entry.thought;
  }
}

function actionsOf({ store, entry }: Line, calls: JournalCalls): RowAction[] {
  if (store === 'promises') {
    const name = i18n.t('promises.reopenNamed', [entry.what]);
    return [{ label: i18n.t('promises.reopen'), name, press: () => calls.onReopenPromise(entry) }];
  }
  if (store === 'wins' && entry.kind === 'goal') {
    const name = i18n.t('wins.reopenNamed', [entry.text]);
    return [{ label: i18n.t('wins.reopen'), name, press: () => calls.onReopenGoal(entry) }];
  }
  if (store === 'reframes') {
    const { isPinned, thought } = entry;
    const press = () => calls.onPin(entry, !isPinned);
    return isPinned
      ? [{ label: i18n.t('diary.unpin'), name: i18n.t('diary.unpinNamed', [thought]), press }]
      : [
          {
            label: i18n.t('reframes.list.pin'),
            name: i18n.t('reframes.list.pinNamed', [thought]),
            press,
          },
        ];
  }
  return [];
}

function Win({ win }: { win: WinEntry }) {
  return (
    <>
      <p class="tag">{i18n.t(`wins.done.${win.kind}`)}</p>
      <p class="written">{win.text}</p>
    </>
  );
}

function Note({ note }: { note: CheckInEntry }) {
  return (
    <>
      <p class="tag">{i18n.t('diary.note')}</p>
      <p class={note.note === '' ? undefined : 'soft'}>{note.question}</p>
      {note.note !== '' && <p class="written">{note.note}</p>}
    </>
  );
}

function PastPromise({ promise: { state, what, toWhom } }: { promise: PromiseEntry }) {
  return (
    <>
      <p class="tag">{i18n.t(state === 'kept' ? 'diary.promiseKept' : 'diary.promiseNotKept')}</p>
      <p class="written">{what}</p>
      {toWhom && <p class="small soft">{i18n.t('promises.to', [toWhom])}</p>}
    </>
  );
}

function Thought({ thought, now }: { thought: ReframeEntry; now: number }) {
  const days = daysLeft(thought, now);
  return (
    <>
      <p class="tag">
        {i18n.t('diary.thought')}{' '}
        <span class="soft">
          {days === null
            ? i18n.t('reframes.list.pinned')
            : sayCounted('reframes.list.daysLeft', days)}
        </span>
      </p>
      <p class="written">{i18n.t('reframes.pinnedThought', [thought.thought])}</p>
      {thought.balanced && <p class="written">{thought.balanced}</p>}
      <details>
        <summary class="small">{i18n.t('reframes.list.details')}</summary>
        <ThoughtParts thought={{ ...thought, balanced: '' }} />
      </details>
    </>
  );
}
