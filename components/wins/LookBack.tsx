import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { formatDay } from '@/components/ui/format-day';
import { Section } from '@/components/ui/Section';
import { dateFormat } from '@/utils/locale/locale';
import type { WinEntry } from '@/utils/record/entries';
import { groupByMonth, newestWins, wonAt } from './group-by-month';

const PAGE_SIZE = 30;

interface LookBackProps {
  /** Those that fit the words looked for. */
  wins: readonly WinEntry[];
  isLoading: boolean;
  words: string;
  onSearch(words: string): void;
  onReopen(goal: WinEntry): void;
  onDelete(win: WinEntry): void;
  /** What was done last, and the way to take it back. */
  children: ComponentChildren;
}

/** What was, month by month. */
export function LookBack(props: LookBackProps) {
  const { wins, words } = props;
  const [limit, setLimit] = useState(PAGE_SIZE);
  // One more tells whether there is more.
  const newest = newestWins(wins, limit + 1);
  const months = groupByMonth(newest.slice(0, limit));
  const isEmpty = newest.length === 0 && words === '';
  return (
    <Section title={i18n.t('wins.backTitle')}>
      {isEmpty ? (
        !props.isLoading && <p class="soft">{i18n.t('wins.backEmpty')}</p>
      ) : (
        <EntrySearch label={i18n.t('wins.search')} words={words} onSearch={props.onSearch} />
      )}
      <p class="small soft" role="status">
        {words !== '' && newest.length === 0 && i18n.t('journal.nothingFound')}
      </p>
      {months.map(({ month, at, wins: ofMonth }) => (
        <div class="month" key={month}>
          <h3>{formatMonth(at)}</h3>
          <ul class="entries">
            {ofMonth.map((win) => (
              <Win
                key={win.id}
                win={win}
                onReopen={() => props.onReopen(win)}
                onDelete={() => props.onDelete(win)}
              />
            ))}
          </ul>
        </div>
      ))}
      {newest.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {i18n.t('journal.more')}
        </button>
      )}
      {props.children}
    </Section>
  );
}

interface WinProps {
  win: WinEntry;
  onReopen(): void;
  onDelete(): void;
}

function Win({ win, onReopen, onDelete }: WinProps) {
  return (
    <li>
      <p class="tag">{i18n.t(`wins.done.${win.kind}`)}</p>
      <p class="written">{win.text}</p>
      <div class="entry-foot">
        <p class="small soft">{formatDay(wonAt(win))}</p>
        <div class="row">
          {win.kind === 'goal' && (
            <button
              type="button"
              class="button quiet"
              aria-label={i18n.t('wins.reopenNamed', [win.text])}
              onClick={onReopen}
            >
              {i18n.t('wins.reopen')}
            </button>
          )}
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('journal.deleteNamed', [win.text])}
            onClick={onDelete}
          >
            {i18n.t('journal.delete')}
          </button>
        </div>
      </div>
    </li>
  );
}

/** `November 2026`, in the language of the sentences. */
function formatMonth(at: number): string {
  return dateFormat({ month: 'long', year: 'numeric' }).format(at);
}
