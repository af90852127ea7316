import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { ListRow } from '@/components/ui/ListRow';
import { RowUndo } from '@/components/ui/RowUndo';
import { ShowMore } from '@/components/ui/ShowMore';
import { withBefore } from '@/components/ui/with-before';
import { hasFaded } from '@/utils/practice/kept-reframes';
import type { ReframeEntry } from '@/utils/record/entries';
import type { JournalState } from '@/utils/record/use-journal';
import { KeptThought, pinAction } from './KeptThought';
import css from './reframe.module.css';

interface KeptThoughtsProps {
  journal: JournalState<'reframes'>;
  /** To the first step, where nothing is kept yet. */
  onBegin(): void;
}

/** The thoughts that were kept, newest first, with a search. */
export function KeptThoughts({ journal, onBegin }: KeptThoughtsProps) {
  const [words, setWords] = useState('');
  /** The one that was brought back last. */
  const [backId, setBackId] = useState<string | null>(null);
  const { search, removed } = journal;
  useEffect(() => () => search(''), [search]);
  const now = Date.now();
  const entries = withBefore(journal.entries, removed)
    .filter((entry) => !hasFaded(entry, now))
    .toSorted((a, b) => b.createdAt - a.createdAt);
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
      <ul class="entries">
        {entries.map((entry) =>
          entry.id === removed?.id ? (
            <RowUndo
              key={entry.id}
              said={i18n.t('reframes.list.deleted')}
              onUndo={() => {
                setBackId(entry.id);
                void journal.undo();
              }}
            />
          ) : (
            <ListRow
              key={entry.id}
              about={entry.thought}
              actions={actionsOf(entry, journal)}
              isBack={entry.id === backId}
            >
              <KeptThought entry={entry} now={now} />
            </ListRow>
          ),
        )}
      </ul>
      <ShowMore
        label={i18n.t('reframes.list.more')}
        isMore={journal.hasMore}
        onMore={journal.more}
      />
    </div>
  );
}

function actionsOf(entry: ReframeEntry, { save, remove }: KeptThoughtsProps['journal']) {
  return [
    pinAction(entry, (isPinned) => void save({ ...entry, isPinned })),
    {
      label: i18n.t('journal.delete'),
      name: i18n.t('journal.deleteNamed', [entry.thought]),
      press: () => void remove(entry.id),
    },
  ];
}
