import { i18n } from '#i18n';
import { sayRule } from '@/components/settings/say-rule';
import { sayCounted } from '@/utils/locale/locale';
import type { HoldingPart } from '@/utils/record/copy/holding-parts';
import type { ImportPlan } from '@/utils/record/copy/plan-import';
import type { Settings } from '@/utils/settings/settings';
import css from './portable.module.css';

interface HoldingTicksProps {
  plan: ImportPlan;
  onTick(part: HoldingPart, isWanted: boolean): void;
}

/**
 * What of the file would change when a message is held here. Each is a choice of its own, and none
 * is made at first.
 */
export function HoldingTicks({ plan, onTick }: HoldingTicksProps) {
  const { settingsOfFile, holding, ticked } = plan;
  if (!settingsOfFile || holding.length === 0) return null;
  return (
    <fieldset class={css.portableHolding}>
      <legend class={css.portableLabel}>{i18n.t('portable.holding.legend')}</legend>
      <p class="small soft">{i18n.t('portable.holding.hint')}</p>
      {holding.map((part) => (
        <label class="check" key={part}>
          <input
            type="checkbox"
            checked={ticked.includes(part)}
            onChange={(event) => onTick(part, event.currentTarget.checked)}
          />
          <span>{words[part](settingsOfFile)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const onOrOff = (on: boolean) => i18n.t(`portable.holding.${on ? 'on' : 'off'}`);

const words: Readonly<Record<HoldingPart, (file: Settings) => string>> = {
  sendKeys: () => i18n.t('portable.holding.sendKeys'),
  taught: () => i18n.t('portable.holding.taught'),
  wait: ({ prompt }) => sayCounted('portable.holding.wait', prompt.waitSeconds),
  markButton: ({ prompt }) => i18n.t('portable.holding.markButton', [onOrOff(prompt.markButton)]),
  site: sayRuleOf('site'),
  lateHours: sayRuleOf('lateHours'),
  looks: sayRuleOf('looks'),
  words: sayRuleOf('words'),
  manyMessages: sayRuleOf('manyMessages'),
};

/** All that the rule would do here, and not only that it is on: it may hold less than before. */
function sayRuleOf(name: keyof Settings['rules']): (file: Settings) => string {
  return ({ rules }) => {
    const does = rules[name].on ? sayRule(name, rules) : onOrOff(false);
    return i18n.t('portable.holding.rule', [i18n.t(`rules.${name}`), does]);
  };
}
