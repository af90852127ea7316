import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { CopyButton } from '@/components/ui/CopyButton';
import { Section } from '@/components/ui/Section';
import { type Phrase, type PhraseKind, phraseKinds } from '@/utils/practice/phrase';

/** How many phrases are shown at first. */
const FEW = 5;

/** Ways to answer: asking on, or saying back what was heard. */
export function PhraseSection({ phrases }: { phrases: readonly Phrase[] }) {
  const [shown, setShown] = useState<PhraseKind>('curious');
  const [isWhole, setWhole] = useState(false);
  const fitting = phrases.filter(({ kind }) => kind === shown);
  return (
    <Section title={i18n.t('checkIns.phrasesTitle')} lead={i18n.t('checkIns.phrasesLead')}>
      <ChipGroup
        legend={i18n.t('checkIns.phrasesWhich')}
        quietLegend
        options={phraseKinds.map((kind) => ({
          value: kind,
          label: i18n.t(`checkIns.phraseKinds.${kind}`),
        }))}
        value={shown}
        onChoose={(kind) => setShown(kind)}
      />
      <ul class="entries">
        {fitting.slice(0, isWhole ? undefined : FEW).map(({ id, text }) => (
          <li key={id}>
            <div class="entry-row">
              <p class="copyable">{text}</p>
              <CopyButton small text={text} label={i18n.t('checkIns.copy')} />
            </div>
          </li>
        ))}
      </ul>
      {fitting.length > FEW && (
        <button
          type="button"
          class="button pill"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {i18n.t(isWhole ? 'checkIns.fewer' : 'checkIns.allPhrases')}
        </button>
      )}
    </Section>
  );
}
