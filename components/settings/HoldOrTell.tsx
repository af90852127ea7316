import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';

interface HoldOrTellProps {
  how: 'hold' | 'tell';
  onHow(how: 'hold' | 'tell'): void;
}

/** Whether a rule holds the message for a breath, or says one line beside the box. */
export function HoldOrTell({ how, onHow }: HoldOrTellProps) {
  return (
    <ChipGroup
      legend={i18n.t('rules.how')}
      options={[
        { value: 'hold', label: i18n.t('rules.hold') },
        { value: 'tell', label: i18n.t('rules.tell') },
      ]}
      value={how}
      onChoose={onHow}
    />
  );
}
