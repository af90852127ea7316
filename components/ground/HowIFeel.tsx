import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ChipGroup';

/** How one feels, from hard to good. It is kept nowhere. */
const scale = ['rough', 'uneasy', 'soSo', 'okay', 'good'] as const;

export type HowIFeelNow = (typeof scale)[number];

interface HowIFeelProps {
  question: string;
  value: HowIFeelNow | null;
  onChoose(value: HowIFeelNow): void;
}

export function HowIFeel({ question, value, onChoose }: HowIFeelProps) {
  return (
    <div class="how-i-feel">
      <ChipGroup
        legend={question}
        options={scale.map((one) => ({
          value: one,
          label: i18n.t(`ground.howIFeel.scale.${one}`),
        }))}
        value={value}
        onChoose={onChoose}
      />
    </div>
  );
}

/** A kind line for a change, whichever way it went. */
export function lineAfter(before: HowIFeelNow | null, after: HowIFeelNow): string {
  if (before === null) return i18n.t('ground.howIFeel.said');
  const change = scale.indexOf(after) - scale.indexOf(before);
  if (change > 0) return i18n.t('ground.howIFeel.lighter');
  return change === 0 ? i18n.t('ground.howIFeel.same') : i18n.t('ground.howIFeel.harder');
}
