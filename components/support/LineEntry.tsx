import { reachLink } from '@/utils/support/reach-link';
import type { Reach, SupportLine } from '@/utils/support/support-line';
import { CheckedNote } from './CheckedNote';
import { factsOf, reachWords } from './line-words';
import { OutLink } from './OutLink';
import css from './support.module.css';

/** One line: its name, the ways to reach it, for whom and when it is, and how sure that is. */
export function LineEntry({ line, language }: { line: SupportLine; language: string }) {
  return (
    <li>
      <p>
        <b lang={line.languages[0]} dir="auto">
          {line.name}
        </b>
        {line.area && ` · ${line.area}`}
      </p>
      <ul class={css.ways}>
        {line.reach.map((reach) => (
          <li key={JSON.stringify(reach)}>
            <Way reach={reach} />
          </li>
        ))}
      </ul>
      <p class="small">{factsOf(line, language).join(' · ')}</p>
      <CheckedNote checked={line} language={language} />
    </li>
  );
}

/**
 * One way to reach the line. A page opens in a tab of its own; a call or a message is opened by the
 * system.
 */
function Way({ reach }: { reach: Reach }) {
  const href = reachLink(reach);
  const words = reachWords(reach);
  return href.startsWith('https:') ? (
    <OutLink href={href}>{words}</OutLink>
  ) : (
    <a class="figures" href={href}>
      {words}
    </a>
  );
}
