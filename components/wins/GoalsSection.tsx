import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextForm } from '@/components/journal/TextForm';
import { Section } from '@/components/settings/Section';
import { useKeptFocus } from '@/components/use-kept-focus';
import type { WinEntry } from '@/utils/journal/entries';
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
  return (
    <Section title={i18n.t('wins.goalsTitle')}>
      {goals.length === 0 && <p class="soft">{i18n.t('wins.goalsEmpty')}</p>}
      <ul class="entries">
        {goals.map((goal) => (
          <Goal
            key={goal.id}
            goal={goal}
            onReach={() => onReach(goal)}
            onChange={(text) => onChange({ ...goal, text })}
            onDelete={() => onDelete(goal)}
          />
        ))}
      </ul>
      {children}
    </Section>
  );
}

interface GoalProps {
  goal: WinEntry;
  onReach(): void;
  onChange(text: string): void;
  onDelete(): void;
}

function Goal({ goal, onReach, onChange, onDelete }: GoalProps) {
  const place = useRef<HTMLLIElement>(null);
  const [isChanging, setChanging] = useState(false);
  useKeptFocus(place, isChanging ? 'form' : 'row', false);
  if (isChanging) {
    return (
      <li ref={place}>
        <TextForm
          label={i18n.t('wins.ask.goal')}
          text={goal.text}
          longest={LONGEST_WIN}
          missing={i18n.t('wins.missing')}
          saveLabel={i18n.t('journal.save')}
          takesFocus
          onSave={(text) => {
            onChange(text);
            setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li ref={place}>
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
          data-next-focus
          aria-label={i18n.t('journal.editNamed', [goal.text])}
          onClick={() => setChanging(true)}
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
