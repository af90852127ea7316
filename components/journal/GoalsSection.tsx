import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ListRow } from '@/components/ui/ListRow';
import { RowUndo } from '@/components/ui/RowUndo';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { LONGEST_WIN } from '@/utils/practice/limits';
import type { WinEntry } from '@/utils/record/entries';

interface GoalsSectionProps {
  /** Those that are still open, and one that was changed last, as it was before. */
  goals: readonly WinEntry[];
  /** What became of the one that was changed last; null while nothing did. */
  news: { before: { entry: { id: string } }; said: string } | null;
  /** Changes where a row has gone, or has come back. */
  focusStage: string;
  /** Which row was changed last: the focus comes back to it. */
  lastId: string | null;
  onUndo(): void;
  onReach(goal: WinEntry): void;
  /** The goal as it was when the change was begun, and its new words. */
  onChange(goal: WinEntry, text: string): void;
  onDelete(goal: WinEntry): void;
}

/** Small goals on the way. Nothing where there is none. */
export function GoalsSection({ goals, news, lastId, ...props }: GoalsSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  // Not with its row: while the journal is locked there are no rows, and half a sentence is not to
  // be lost.
  const [written, setWritten] = useState<WinEntry | null>(null);
  const [lastWritten, setLastWritten] = useState<WinEntry['id'] | null>(null);
  useKeptFocus(place, `${props.focusStage} ${written ? 'form' : 'list'}`, false);
  if (goals.length === 0 && !written) return null;
  return (
    <Section title={i18n.t('wins.goalsTitle')}>
      <div ref={place}>
        {written ? (
          <TextForm
            label={i18n.t('wins.ask.goal')}
            text={written.text}
            longest={LONGEST_WIN}
            missing={i18n.t('wins.missing')}
            saveLabel={i18n.t('journal.save')}
            takesFocus
            onSave={(text) => {
              props.onChange(written, text);
              setWritten(null);
            }}
            onCancel={() => setWritten(null)}
          />
        ) : (
          <ul class="entries">
            {goals.map((goal) =>
              goal.id === news?.before.entry.id ? (
                <RowUndo key={goal.id} said={news.said} onUndo={props.onUndo} />
              ) : (
                <Goal
                  key={goal.id}
                  goal={goal}
                  isNextFocus={goal.id === (lastWritten ?? lastId)}
                  onReach={() => props.onReach(goal)}
                  onWrite={() => {
                    setWritten(goal);
                    setLastWritten(goal.id);
                  }}
                  onDelete={() => props.onDelete(goal)}
                />
              ),
            )}
          </ul>
        )}
      </div>
    </Section>
  );
}

interface GoalProps {
  goal: WinEntry;
  isNextFocus: boolean;
  onReach(): void;
  onWrite(): void;
  onDelete(): void;
}

function Goal({ goal, isNextFocus, onReach, onWrite, onDelete }: GoalProps) {
  const { text } = goal;
  return (
    <ListRow
      about={text}
      isNextFocus={isNextFocus}
      main={
        <button
          type="button"
          class="button pill"
          aria-label={i18n.t('wins.reachNamed', [text])}
          onClick={onReach}
        >
          {i18n.t('wins.reach')}
        </button>
      }
      actions={[
        {
          label: i18n.t('journal.edit'),
          name: i18n.t('journal.editNamed', [text]),
          press: onWrite,
        },
        {
          label: i18n.t('journal.delete'),
          name: i18n.t('journal.deleteNamed', [text]),
          press: onDelete,
        },
      ]}
    >
      <p class="written">{text}</p>
    </ListRow>
  );
}
