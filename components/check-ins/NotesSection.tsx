import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { formatDay } from '@/components/ui/format-day';
import { Section } from '@/components/ui/Section';
import type { CheckInEntry } from '@/utils/record/entries';
import type { JournalState } from '@/utils/record/use-journal';

/** The check-ins that were kept, newest first. */
export function NotesSection({ journal }: { journal: JournalState<'checkIns'> }) {
  const { entries, removed, status } = journal;
  const [words, setWords] = useState('');
  const isEmpty = entries.length === 0 && words === '';
  return (
    <Section title={i18n.t('checkIns.notesTitle')}>
      {status !== 'loading' && isEmpty ? (
        <p class="soft">{i18n.t('checkIns.notesEmpty')}</p>
      ) : (
        <EntrySearch
          label={i18n.t('checkIns.search')}
          words={words}
          onSearch={(wanted) => {
            setWords(wanted);
            journal.search(wanted);
          }}
        />
      )}
      <p class="small soft" role="status">
        {words !== '' && entries.length === 0 && i18n.t('journal.nothingFound')}
      </p>
      <ul class="entries">
        {entries.map((entry) => (
          <Note key={entry.id} entry={entry} onDelete={() => void journal.remove(entry.id)} />
        ))}
      </ul>
      {journal.hasMore && (
        <button type="button" class="button" onClick={journal.more}>
          {i18n.t('journal.more')}
        </button>
      )}
      <EntryUndo
        said={removed && i18n.t('checkIns.deleted')}
        of={removed?.id ?? null}
        onUndo={() => void journal.undo()}
      />
    </Section>
  );
}

function Note({ entry, onDelete }: { entry: CheckInEntry; onDelete(): void }) {
  return (
    <li>
      <h3>{entry.question}</h3>
      {entry.note !== '' && <p class="written">{entry.note}</p>}
      <div class="entry-foot">
        <p class="small soft">{formatDay(entry.createdAt)}</p>
        <button
          type="button"
          class="button quiet"
          aria-label={i18n.t('journal.deleteNamed', [entry.question])}
          onClick={onDelete}
        >
          {i18n.t('journal.delete')}
        </button>
      </div>
    </li>
  );
}
