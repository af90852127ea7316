import { PlanSection } from '@/components/settings/PlanSection';
import { RulesSection } from '@/components/settings/RulesSection';
import { findWord } from '@/utils/engine/own-words';
import type { Settings } from '@/utils/settings/settings';
import { ChatRulesHere } from './ChatRulesHere';

interface RulesPartProps {
  settings: Settings;
  onRules(rules: Settings['rules']): void;
  onPlan(plan: Settings['plan']): void;
}

/** What a person may set themselves for their chats, and their plan. */
export function RulesPart({ settings, onRules, onPlan }: RulesPartProps) {
  return (
    <>
      <RulesSection rules={settings.rules} onChange={onRules} findWord={findWord} />
      <ChatRulesHere />
      <PlanSection plan={settings.plan} onPlan={onPlan} />
    </>
  );
}
