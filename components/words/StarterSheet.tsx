import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { TextField } from '@/components/ui/TextField';
import { fillGaps, gapsOf } from '@/utils/practice/fill-gaps';
import { cautious } from '@/utils/practice/situations';
import type { Starter } from '@/utils/practice/starter';
import css from './words.module.css';

const LONGEST_ANSWER = 200;
/** Keeps the gaps among the parts it cuts. */
const GAPS = /(\{[^{}]+\})/;

/** What stands in the gaps of a starter, by their names. */
export type Answers = Readonly<Record<string, string>>;

interface StarterSheetProps {
  starter: Starter;
  answers: Answers;
  onAnswers(answers: Answers): void;
  /** What stands at its end. */
  children?: ComponentChildren;
}

/** One starter: how it reads, and a small field for each gap. */
export function StarterSheet({ starter, answers, onAnswers, children }: StarterSheetProps) {
  const id = useId();
  const caution = cautious.find((situation) => situation === starter.situation);
  const gaps = gapsOf(starter.text);
  const text = fillGaps(starter.text, answers);
  return (
    <article class="sheet" aria-labelledby={id}>
      <div class="row row-apart">
        <p class="tag">{i18n.t(`wordsSituations.${starter.situation}`)}</p>
        <CopyButton text={text} label={i18n.t('words.copy')} small />
      </div>
      <h3 id={id} tabIndex={-1} data-next-focus>
        {starter.text.split(GAPS).map((part, index) => {
          const gap = gaps.find((name) => part === `{${name}}`);
          if (!gap) return part;
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a starter never move.
          return <Gap key={index} name={gap} answer={answers[gap]} />;
        })}
      </h3>
      {gaps.map((gap) => (
        <div class={css.gapRow} key={gap}>
          <TextField
            label={gap}
            look="small soft"
            longest={LONGEST_ANSWER}
            text={answers[gap] ?? ''}
            onText={(answer) => onAnswers({ ...answers, [gap]: answer })}
          />
        </div>
      ))}
      {caution && <p class="small soft">{i18n.t(`wordsCautions.${caution}`)}</p>}
      {gaps.length > 0 && <p class="small soft">{i18n.t('words.gapsNote')}</p>}
      {children}
    </article>
  );
}

/** A gap as it reads: the answer, or its name until there is one. */
function Gap({ name, answer }: { name: string; answer: string | undefined }) {
  if (answer?.trim()) return answer.trim();
  return <span class={css.gap}>{name}</span>;
}
