import { formatLength } from '@/components/ui/format';
import { isNotLines, type OurPauseWords, ourPauseLines } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';
import css from './our-pause.module.css';

interface OurPauseCardProps {
  agreed: OurPause;
  words: OurPauseWords;
}

/**
 * What was agreed on, as a card. It is all that a printer gets of the page. Two read the paper, so
 * there "I" and "you" are a line for a name.
 */
export function OurPauseCard({ agreed, words }: OurPauseCardProps) {
  const lines = ourPauseLines(agreed, formatLength(agreed.minutes * MINUTE_MS), words);
  const isNot = isNotLines(agreed, words);
  const needsName = agreed.comesBack !== 'sayer';
  return (
    <article class={`sheet ${css.ourPauseCard}`}>
      <p class="tag">{words.title}</p>
      <h3 class={css.ourPauseWord}>{agreed.word}</h3>
      <p>{lines.agreed}</p>
      <p>{lines.length}</p>
      <p class={needsName ? css.ourPauseOnScreen : undefined}>{lines.comesBack}</p>
      {needsName && (
        <p class={css.ourPauseOnPaper} aria-hidden="true">
          {words.firstOnPaper} <span class={css.ourPauseName} />
        </p>
      )}
      {isNot.length > 0 && (
        <ul>
          {isNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{lines.meanwhile}</p>
      <p>{lines.longer}</p>
    </article>
  );
}
