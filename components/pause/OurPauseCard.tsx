import { formatLength } from '@/components/ui/format';
import { isNotLines, type OurPauseWords, ourPauseLines } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';

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
    <article class="sheet our-pause-card">
      <p class="tag">{words.title}</p>
      <h3 class="our-pause-word">{agreed.word}</h3>
      <p>{lines.agreed}</p>
      <p>{lines.length}</p>
      <p class={needsName ? 'our-pause-on-screen' : undefined}>{lines.comesBack}</p>
      {needsName && (
        <p class="our-pause-on-paper" aria-hidden="true">
          {words.firstOnPaper} <span class="our-pause-name" />
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
