import { i18n } from '#i18n';
import type { Draft } from '@/utils/practice/reframe-steps';
import { patterns } from '@/utils/practice/thinking-patterns';
import css from './reframe.module.css';

interface ThoughtPartsProps {
  /** Ids of patterns from a newer version are passed over. */
  thought: Omit<Draft, 'patterns'> & { patterns: readonly string[] };
}

/** All that was written about a thought, without what was left empty. */
export function ThoughtParts({ thought }: ThoughtPartsProps) {
  const names = patterns
    .filter((pattern) => thought.patterns.includes(pattern))
    .map((pattern) => i18n.t(`reframes.patterns.${pattern}.name`));
  const parts = [
    { name: i18n.t('reframes.done.patterns'), text: names.join(' · ') },
    { name: i18n.t('reframes.done.for'), text: thought.evidenceFor },
    { name: i18n.t('reframes.done.against'), text: thought.evidenceAgainst },
    { name: i18n.t('reframes.done.test'), text: thought.smallTest },
    { name: i18n.t('reframes.done.balanced'), text: thought.balanced },
  ].filter(({ text }) => text.trim() !== '');
  const strength = strengthWords(thought);
  return (
    <>
      {parts.length > 0 && (
        <dl class={css.steps}>
          {parts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class={css.asWritten}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {strength && <p class="small soft">{strength}</p>}
    </>
  );
}

function strengthWords({ before, after }: ThoughtPartsProps['thought']): string | null {
  if (before !== null && after !== null) {
    return i18n.t('reframes.strength.change', [String(before), String(after)]);
  }
  const one = before ?? after;
  return one === null ? null : i18n.t('reframes.strength.one', [String(one)]);
}
