import { PlanSection } from '@/components/settings/PlanSection';
import { RulesSection } from '@/components/settings/RulesSection';
import { findWord } from '@/utils/engine/own-words';
import type { Settings } from '@/utils/settings/settings';

interface RulesPartProps {
  settings: Settings;
  onChange(part: Partial<Pick<Settings, 'rules' | 'plan'>>): void;
}

/** What a person may set themselves for their chats, and their plan. */
export function RulesPart({ settings, onChange }: RulesPartProps) {
  return (
    <>
      <RulesSection
        rules={settings.rules}
        onChange={(rules) => onChange({ rules })}
        findWord={findWord}
      />
      <PlanSection plan={settings.plan} onPlan={(plan) => onChange({ plan })} />
    </>
  );
}
