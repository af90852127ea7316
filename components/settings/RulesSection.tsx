import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/NumberField';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { TimeField } from '@/components/ui/TimeField';
import { sayCounted } from '@/utils/locale/locale';
import { FEWEST_MANY, MOST_MANY } from '@/utils/practice/limits';
import type { SetName, SetPreview } from '@/utils/settings/rule-sets';
import type { Settings } from '@/utils/settings/settings';
import { isResting } from '@/utils/time/durations';
import { HoldOrTell } from './HoldOrTell';
import { Looks } from './Looks';
import { OwnWords } from './OwnWords';
import { RuleSets } from './RuleSets';
import { type RuleSite, RuleSites } from './RuleSites';
import css from './reminders.module.css';
import { Weekdays } from './Weekdays';

type Rules = Settings['rules'];

interface RulesSectionProps {
  rules: Rules;
  /** Those that are on, and those that any rule names. */
  sites: readonly RuleSite[];
  setNames: readonly SetName[];
  /** What a ready-made set would do to these rules. */
  previewSet(rules: Rules, name: SetName, words: readonly string[]): SetPreview;
  onChange(rules: Rules): void;
  /** The word of these that a text holds, or null. */
  findWord(text: string, words: readonly string[]): string | null;
}

/**
 * What a person may set themselves for their chats. A rule that rests until tomorrow rests no
 * longer once it is touched.
 */
export function RulesSection({ rules, sites, onChange, ...props }: RulesSectionProps) {
  const { lateHours, words, looks, manyMessages } = rules;
  const put = <Name extends keyof Rules>(name: Name, parts: Partial<Rules[Name]>) =>
    onChange({ ...rules, [name]: { ...rules[name], ...parts } });
  const sitesOf = (name: keyof Rules) => (
    <RuleSites
      sites={sites}
      chosen={rules[name].sites}
      mayBeAll={name !== 'site'}
      onChosen={(chosen) => put(name, { sites: chosen })}
    />
  );
  const rule = (name: keyof Rules, parts?: ComponentChildren) => (
    <>
      <Switch
        label={i18n.t(`rules.${name}`)}
        hint={hintOf(name, rules)}
        checked={rules[name].on}
        onChange={(on) => put(name, { on, restUntilAt: null })}
      />
      {rules[name].on && parts}
      {rules[name].on && <div class={css.times}>{sitesOf(name)}</div>}
    </>
  );
  return (
    <Section title={i18n.t('rules.title')} lead={i18n.t('rules.lead')}>
      <RuleSets
        rules={rules}
        names={props.setNames}
        preview={props.previewSet}
        onChange={onChange}
      />
      <div class="rows">
        {rule(
          'lateHours',
          <LateHours rule={lateHours} onChange={(parts) => put('lateHours', parts)} />,
        )}
        {rule(
          'manyMessages',
          <ManyMessages rule={manyMessages} onChange={(parts) => put('manyMessages', parts)} />,
        )}
        {rule(
          'words',
          <OwnWords
            words={words.list}
            find={props.findWord}
            onWords={(list) => put('words', { list })}
          />,
        )}
        {rule('looks', <Looks looks={looks} onLooks={(next) => put('looks', next)} />)}
        {rule('site')}
        {rule('longStretch')}
      </div>
      <p class="small soft">{i18n.t('rules.apart')}</p>
    </Section>
  );
}

interface PartsProps<Name extends keyof Rules> {
  rule: Rules[Name];
  onChange(parts: Partial<Rules[Name]>): void;
}

/** When it holds, on which days, and how. */
function LateHours({ rule, onChange }: PartsProps<'lateHours'>) {
  return (
    <div class={css.times}>
      <TimeField
        label={i18n.t('rules.from')}
        time={rule.from}
        onTime={(from) => onChange({ from })}
      />
      <TimeField label={i18n.t('rules.to')} time={rule.to} onTime={(to) => onChange({ to })} />
      <Weekdays
        label={i18n.t('rules.days')}
        hint={i18n.t('rules.daysHint')}
        days={rule.days}
        onDays={(days) => onChange({ days })}
      />
      <HoldOrTell how={rule.how} onHow={(how) => onChange({ how })} />
    </div>
  );
}

/** From how many messages on it holds, and how. */
function ManyMessages({ rule, onChange }: PartsProps<'manyMessages'>) {
  return (
    <div class={css.times}>
      <NumberField
        label={i18n.t('rules.most')}
        look="small soft"
        least={FEWEST_MANY}
        most={MOST_MANY}
        value={rule.most}
        misfit={sayCounted('rules.mostFits', MOST_MANY, [String(FEWEST_MANY)])}
        takesAt="change"
        onValue={(most) => onChange({ most })}
      />
      <HoldOrTell how={rule.how} onHow={(how) => onChange({ how })} />
    </div>
  );
}

function hintOf(name: keyof Rules, rules: Rules): string {
  return isResting(rules[name].restUntilAt, Date.now())
    ? i18n.t('rules.rests')
    : i18n.t(`rules.${name}Hint`);
}
