import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatDay } from '@/components/ui/format-day';
import { Section } from '@/components/ui/Section';
import type { PromiseEntry } from '@/utils/record/entries';

const PAGE_SIZE = 20;

interface PastPromisesProps {
  /** What was closed last first. */
  promises: readonly PromiseEntry[];
  onReopen(promise: PromiseEntry): void;
  onDelete(promise: PromiseEntry): void;
}

/** Those that were kept or not, a page at a time. */
export function PastPromises({ promises, onReopen, onDelete }: PastPromisesProps) {
  const [shown, setShown] = useState(PAGE_SIZE);
  if (promises.length === 0) return null;
  return (
    <Section title={i18n.t('promises.pastTitle')}>
      <ul class="entries">
        {promises.slice(0, shown).map((promise) => (
          <li key={promise.id}>
            <p class="written">{promise.what}</p>
            {promise.toWhom && <p class="small soft">{i18n.t('promises.to', [promise.toWhom])}</p>}
            <div class="entry-foot">
              <p class="small soft">
                {i18n.t(promise.state === 'kept' ? 'promises.keptOn' : 'promises.notKeptOn', [
                  formatDay(promise.closedAt ?? promise.createdAt),
                ])}
              </p>
              <div class="row row-start">
                <button
                  type="button"
                  class="button quiet"
                  aria-label={i18n.t('promises.reopenNamed', [promise.what])}
                  onClick={() => onReopen(promise)}
                >
                  {i18n.t('promises.reopen')}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={i18n.t('journal.deleteNamed', [promise.what])}
                  onClick={() => onDelete(promise)}
                >
                  {i18n.t('journal.delete')}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {promises.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('journal.more')}
        </button>
      )}
    </Section>
  );
}
