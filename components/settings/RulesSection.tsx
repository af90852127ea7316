import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { TimeField } from '@/components/ui/TimeField';
import type { Settings } from '@/utils/settings/settings';
import { isResting } from '@/utils/time/durations';
import { Looks } from './Looks';
import { OwnWords } from './OwnWords';
import { Weekdays } from './Weekdays';
import './reminders.css';

type Rules = Settings['rules'];

interface RulesSectionProps {
  rules: Rules;
  onChange(rules: Rules): void;
  /** The word of these that a text holds, or null. */
  findWord(text: string, words: readonly string[]): string | null;
}

/**
 * What a person may set themselves for their chats. A rule that rests until tomorrow rests no
 * longer once it is touched.
 */
export function RulesSection({ rules, onChange, findWord }: RulesSectionProps) {
  const { lateHours, words, looks, manyMessages, longStretch } = rules;
  const turn = (what: keyof Rules, on: boolean) =>
    onChange({ ...rules, [what]: { ...rules[what], on, restUntilAt: null } });
  const hint = (what: keyof Rules) =>
    isResting(rules[what].restUntilAt, Date.now())
      ? i18n.t('rules.rests')
      : i18n.t(`rules.${what}Hint`);
  return (
    <Section title={i18n.t('rules.title')} lead={i18n.t('rules.lead')}>
      <div class="rows">
        <Switch
          label={i18n.t('rules.lateHours')}
          hint={hint('lateHours')}
          checked={lateHours.on}
          onChange={(on) => turn('lateHours', on)}
        />
        {lateHours.on && (
          <div class="times">
            <TimeField
              label={i18n.t('rules.from')}
              time={lateHours.from}
              onTime={(from) => onChange({ ...rules, lateHours: { ...lateHours, from } })}
            />
            <TimeField
              label={i18n.t('rules.to')}
              time={lateHours.to}
              onTime={(to) => onChange({ ...rules, lateHours: { ...lateHours, to } })}
            />
            <Weekdays
              label={i18n.t('rules.days')}
              hint={i18n.t('rules.daysHint')}
              days={lateHours.days}
              onDays={(days) => onChange({ ...rules, lateHours: { ...lateHours, days } })}
            />
          </div>
        )}
        <Switch
          label={i18n.t('rules.words')}
          hint={hint('words')}
          checked={words.on}
          onChange={(on) => turn('words', on)}
        />
        {words.on && (
          <OwnWords
            words={words.list}
            find={findWord}
            onWords={(list) => onChange({ ...rules, words: { ...words, list } })}
          />
        )}
        <Switch
          label={i18n.t('rules.looks')}
          hint={hint('looks')}
          checked={looks.on}
          onChange={(on) => turn('looks', on)}
        />
        {looks.on && (
          <Looks looks={looks} onLooks={(next) => onChange({ ...rules, looks: next })} />
        )}
        <Switch
          label={i18n.t('rules.manyMessages')}
          hint={hint('manyMessages')}
          checked={manyMessages.on}
          onChange={(on) => turn('manyMessages', on)}
        />
        <Switch
          label={i18n.t('rules.longStretch')}
          hint={hint('longStretch')}
          checked={longStretch.on}
          onChange={(on) => turn('longStretch', on)}
        />
      </div>
      <p class="small soft">{i18n.t('rules.apart')}</p>
    </Section>
  );
}
