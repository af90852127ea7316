import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { hasFaded } from '@/utils/practice/kept-reframes';
import type { JournalState } from '@/utils/record/use-journal';
import { KeptThought } from './KeptThought';
import css from './reframe.module.css';

interface KeptThoughtsProps {
  journal: JournalState<'reframes'>;
  /** To the first step, where nothing is kept yet. */
  onBegin(): void;
}

/** The thoughts that were kept, newest first, with a search. */
export function KeptThoughts({ journal, onBegin }: KeptThoughtsProps) {
  const [words, setWords] = useState('');
  const { search } = journal;
  useEffect(() => () => search(''), [search]);
  const now = Date.now();
  const entries = journal.entries.filter((entry) => !hasFaded(entry, now));
  const isSearching = words.trim() !== '';
  if (journal.status === 'loading') return <p class="soft">{i18n.t('reframes.loading')}</p>;
  return (
    <div class="stack stack-wide">
      {(entries.length > 0 || isSearching) && (
        <EntrySearch
          label={i18n.t('reframes.list.search')}
          words={words}
          onSearch={(next) => {
            setWords(next);
            search(next);
          }}
        />
      )}
      {entries.length === 0 && (
        <div class={`${css.empty} soft`}>
          <p>{i18n.t(isSearching ? 'reframes.list.none' : 'reframes.list.empty')}</p>
          {!isSearching && (
            <button type="button" class="button" onClick={onBegin}>
              {i18n.t('reframes.list.first')}
            </button>
          )}
        </div>
      )}
      <ul class={css.keptThoughts}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <KeptThought
              entry={entry}
              now={now}
              onPin={(isPinned) => void journal.save({ ...entry, isPinned })}
              onDelete={() => void journal.remove(entry.id)}
            />
          </li>
        ))}
      </ul>
      {journal.hasMore && (
        <button type="button" class="button" onClick={journal.more}>
          {i18n.t('reframes.list.more')}
        </button>
      )}
      <EntryUndo
        said={journal.removed && i18n.t('reframes.list.deleted')}
        of={journal.removed?.id ?? null}
        onUndo={() => void journal.undo()}
      />
    </div>
  );
}
