import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { WinEntry } from '@/utils/record/entries';
import { LONGEST_WIN } from './WinForm';

interface GoalsSectionProps {
  /** Those that are still open. */
  goals: readonly WinEntry[];
  onReach(goal: WinEntry): void;
  onChange(goal: WinEntry): void;
  onDelete(goal: WinEntry): void;
  /** What was done last, and the way to take it back. */
  children: ComponentChildren;
}

/** Small goals on the way. */
export function GoalsSection({ goals, onReach, onChange, onDelete, children }: GoalsSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  // Not with its row: while the journal is locked there are no rows, and half a sentence is not to be lost.
  const [written, setWritten] = useState<WinEntry | null>(null);
  const [lastWritten, setLastWritten] = useState<WinEntry['id'] | null>(null);
  useKeptFocus(place, written ? 'form' : 'list', false);
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
              onChange({ ...written, text });
              setWritten(null);
            }}
            onCancel={() => setWritten(null)}
          />
        ) : (
          <>
            {goals.length === 0 && <p class="soft">{i18n.t('wins.goalsEmpty')}</p>}
            <ul class="entries">
              {goals.map((goal) => (
                <Goal
                  key={goal.id}
                  goal={goal}
                  wasWritten={goal.id === lastWritten}
                  onReach={() => onReach(goal)}
                  onWrite={() => {
                    setWritten(goal);
                    setLastWritten(goal.id);
                  }}
                  onDelete={() => onDelete(goal)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      {children}
    </Section>
  );
}

interface GoalProps {
  goal: WinEntry;
  /** It was put in other words last: the focus comes back to it. */
  wasWritten: boolean;
  onReach(): void;
  onWrite(): void;
  onDelete(): void;
}

function Goal({ goal, wasWritten, onReach, onWrite, onDelete }: GoalProps) {
  return (
    <li>
      <p class="written">{goal.text}</p>
      <div class="row">
        <button
          type="button"
          class="button pill"
          aria-label={i18n.t('wins.reachNamed', [goal.text])}
          onClick={onReach}
        >
          {i18n.t('wins.reach')}
        </button>
        <button
          type="button"
          class="button quiet"
          data-next-focus={wasWritten || undefined}
          aria-label={i18n.t('journal.editNamed', [goal.text])}
          onClick={onWrite}
        >
          {i18n.t('journal.edit')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={i18n.t('journal.deleteNamed', [goal.text])}
          onClick={onDelete}
        >
          {i18n.t('journal.delete')}
        </button>
      </div>
    </li>
  );
}
