import { i18n } from '#i18n';
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
  site: ({ rules }) => i18n.t('portable.holding.site', [onOrOff(rules.site.on)]),
  lateHours: ({ rules }) => {
    const { on, from, to } = rules.lateHours;
    return i18n.t('portable.holding.lateHours', [onOrOff(on), from, to]);
  },
  looks: ({ rules }) => i18n.t('portable.holding.looks', [onOrOff(rules.looks.on)]),
  words: ({ rules }) => i18n.t('portable.holding.words', [onOrOff(rules.words.on)]),
  manyMessages: ({ rules }) =>
    i18n.t('portable.holding.manyMessages', [onOrOff(rules.manyMessages.on)]),
};
