import { PlansSection } from '@/components/settings/PlansSection';
import type { RuleSite } from '@/components/settings/RuleSites';
import { RulesSection } from '@/components/settings/RulesSection';
import { findWord } from '@/utils/engine/own-words';
import type { IfThenPlan } from '@/utils/engine/told-frame';
import { planSigns } from '@/utils/settings/plans';
import { previewSet, setNames } from '@/utils/settings/rule-sets';
import type { Settings } from '@/utils/settings/settings';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { ChatRulesHere } from './ChatRulesHere';

interface RulesPartProps {
  settings: Settings;
  sites: readonly SiteSwitch[];
  onRules(rules: Settings['rules']): void;
  onPlans(change: (before: readonly IfThenPlan[]) => IfThenPlan[]): void;
}

/** What a person may set themselves for their chats, and their plans. */
export function RulesPart({ settings, sites, onRules, onPlans }: RulesPartProps) {
  const { rules, plans } = settings;
  return (
    <>
      <RulesSection
        rules={rules}
        sites={ruleSites(rules, sites)}
        setNames={setNames}
        previewSet={previewSet}
        onChange={onRules}
        findWord={findWord}
      />
      <ChatRulesHere sites={sites} />
      <PlansSection plans={plans} signs={planSigns} rules={rules} onPlans={onPlans} />
    </>
  );
}

/** The sites that are on, and those that rules name; one that was taken away by its address. */
function ruleSites(rules: Settings['rules'], sites: readonly SiteSwitch[]): RuleSite[] {
  const named = new Set(Object.values(rules).flatMap((rule) => rule.sites ?? []));
  const known = sites
    .map(({ name, patterns, state }) => ({ name, patterns, isOn: state === 'on' }))
    .filter(({ patterns, isOn }) => isOn || patterns.some((one) => named.has(one)));
  const found = new Set(known.flatMap(({ patterns }) => patterns));
  const gone = [...named].filter((pattern) => !found.has(pattern));
  return [
    ...known,
    ...gone.map((pattern) => ({ name: nameOfPattern(pattern), patterns: [pattern], isOn: false })),
  ];
}
