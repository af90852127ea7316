import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { LONGEST_WIN } from '@/utils/practice/limits';
import type { WinEntry } from '@/utils/record/entries';

const kinds = ['wentWell', 'goal', 'joy'] as const;

interface WinFormProps {
  /** Whether the journal keeps what is written. */
  keeps: boolean;
  onKeep(kind: WinEntry['kind'], text: string): void;
}

/** A small goal, something that went well, or something that brings joy. */
export function WinForm({ keeps, onKeep }: WinFormProps) {
  const [kind, setKind] = useState<WinEntry['kind']>('wentWell');
  const [isKept, setKept] = useState(false);
  return (
    <Section title={i18n.t('wins.newTitle')}>
      <ChipGroup
        legend={i18n.t('wins.which')}
        quietLegend
        options={kinds.map((value) => ({ value, label: i18n.t(`wins.kinds.${value}`) }))}
        value={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          setKept(false);
        }}
      />
      <TextForm
        label={i18n.t(`wins.ask.${kind}`)}
        hint={i18n.t(`wins.hint.${kind}`)}
        longest={LONGEST_WIN}
        missing={i18n.t('wins.missing')}
        saveLabel={i18n.t('wins.keep')}
        onSave={(text) => {
          onKeep(kind, text);
          setKept(true);
        }}
      />
      <p class="small soft" role="status">
        {isKept && keeps && i18n.t('wins.kept')}
      </p>
    </Section>
  );
}
