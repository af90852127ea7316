import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import type { FeltKind } from '@/utils/record/counts';
import css from './ground.module.css';

/**
 * How one feels, from hard to good. Of it only the change is counted, and only while counting is
 * on.
 */
const scale = ['rough', 'uneasy', 'soSo', 'okay', 'good'] as const;

export type HowIFeelNow = (typeof scale)[number];

/** Null for what is none of them. */
export function feelingOf(said: string | undefined): HowIFeelNow | null {
  return scale.find((one) => one === said) ?? null;
}

interface HowIFeelProps {
  question: string;
  value: HowIFeelNow | null;
  onChoose(value: HowIFeelNow): void;
}

export function HowIFeel({ question, value, onChoose }: HowIFeelProps) {
  return (
    <div class={css.howIFeel}>
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

/** Null when nothing was said before. */
export function findChange(before: HowIFeelNow | null, after: HowIFeelNow): FeltKind | null {
  if (before === null) return null;
  const change = scale.indexOf(after) - scale.indexOf(before);
  if (change > 0) return 'lighter';
  return change === 0 ? 'same' : 'harder';
}

/** A kind line for a change, whichever way it went. */
export function lineAfter(before: HowIFeelNow | null, after: HowIFeelNow): string {
  return i18n.t(`ground.howIFeel.${findChange(before, after) ?? 'said'}`);
}
