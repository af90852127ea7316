import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { UndoLine } from '@/components/ui/UndoLine';
import { useInSight } from '@/components/ui/use-in-sight';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { RuleState, SetName, SetPreview } from '@/utils/settings/rule-sets';
import type { Settings } from '@/utils/settings/settings';
import { proposedWords } from './proposed-words';
import css from './reminders.module.css';
import { sayRule } from './say-rule';

type Rules = Settings['rules'];

interface RuleSetsProps {
  rules: Rules;
  names: readonly SetName[];
  /** What a set would do to these rules. */
  preview(rules: Rules, name: SetName, words: readonly string[]): SetPreview;
  onChange(rules: Rules): void;
}

/** Rules that go together: shown first, turned on by one press, and taken back by one. */
export function RuleSets({ rules, names, preview, onChange }: RuleSetsProps) {
  const [shown, setShown] = useState<SetName | null>(null);
  /** What was turned on last. */
  const [done, setDone] = useState<Done | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, done?.name ?? '', false);
  const turnOn = (name: SetName, { after, states }: SetPreview) => {
    const turned = states.filter(({ state }) => state !== 'on');
    setDone({ name, turned: turned.map((one) => one.name), before: rules, after });
    setShown(null);
    onChange(after);
  };
  const leave = () => {
    // The button that was pressed goes: the chip that led to it has the focus.
    place.current?.querySelector<HTMLElement>('input:checked')?.focus();
    setShown(null);
  };
  const would = shown && preview(rules, shown, proposedWords());
  return (
    <div class={css.ruleSets} ref={place}>
      <ChipGroup
        legend={i18n.t('rules.sets.legend')}
        options={names.map((name) => ({ value: name, label: i18n.t(`rules.sets.${name}`) }))}
        value={shown}
        onChoose={(name) => setShown(name)}
      />
      {shown && would && (
        <Preview key={shown} {...would} onTurnOn={() => turnOn(shown, would)} onLeave={leave} />
      )}
      <UndoLine
        said={done && i18n.t('rules.sets.done', [i18n.t(`rules.sets.${done.name}`)])}
        undoLabel={i18n.t('journal.undo')}
        isNextFocus
        onUndo={() => {
          if (done) onChange(withoutSet(rules, done));
          setDone(null);
        }}
      />
    </div>
  );
}

interface Done {
  name: SetName;
  /** The rules that it turned on. */
  turned: readonly (keyof Rules)[];
  before: Rules;
  after: Rules;
}

/** Takes back what the set did. A rule that was changed since keeps that, and is off again. */
function withoutSet(rules: Rules, { turned, before, after }: Done): Rules {
  const isAsLeft = (name: keyof Rules) =>
    JSON.stringify(rules[name]) === JSON.stringify(after[name]);
  const back = turned.map((name) => [
    name,
    isAsLeft(name) ? before[name] : { ...rules[name], on: before[name].on },
  ]);
  // Each name has the parts of its own rule; TypeScript cannot see it through the list of names.
  return { ...rules, ...Object.fromEntries(back) };
}

interface PreviewProps extends SetPreview {
  onTurnOn(): void;
  onLeave(): void;
}

function Preview({ after, states, onTurnOn, onLeave }: PreviewProps) {
  const isAllOn = states.every(({ state }) => state === 'on');
  const foot = useRef<HTMLDivElement>(null);
  useInSight(foot);
  return (
    <div class={css.rulePreview}>
      <p>{i18n.t(isAllOn ? 'rules.sets.allOn' : 'rules.sets.willBe')}</p>
      <ul>
        {states.map(({ name, state }) => (
          <li key={name}>{sayState(state, sayRule(name, after))}</li>
        ))}
      </ul>
      <div class="row" ref={foot}>
        {!isAllOn && (
          <button type="button" class="button main" onClick={onTurnOn}>
            {i18n.t('rules.sets.turnOn')}
          </button>
        )}
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('rules.sets.leave')}
        </button>
      </div>
    </div>
  );
}

function sayState(state: RuleState, rule: string): string {
  return state === 'fresh' ? rule : i18n.t(`rules.sets.${state}`, [rule]);
}
