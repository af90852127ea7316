import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import { daysLeft } from '@/utils/practice/kept-reframes';
import type { ReframeEntry } from '@/utils/record/entries';
import css from './reframe.module.css';
import { ThoughtParts } from './ThoughtParts';

interface KeptThoughtProps {
  entry: ReframeEntry;
  /** Epoch ms. */
  now: number;
  onPin(isPinned: boolean): void;
  onDelete(): void;
}

/** One kept thought: the fairer one in view, the rest folded away. */
export function KeptThought({ entry, now, onPin, onDelete }: KeptThoughtProps) {
  const days = daysLeft(entry, now);
  return (
    <article class="sheet">
      <h3 class={css.asWritten}>{i18n.t('reframes.pinnedThought', [entry.thought])}</h3>
      {entry.balanced && <p class={css.asWritten}>{entry.balanced}</p>}
      <details>
        <summary class="small">{i18n.t('reframes.list.details')}</summary>
        <ThoughtParts thought={{ ...entry, balanced: '' }} />
      </details>
      <div class="row row-apart">
        <span class="small soft">
          {days === null
            ? i18n.t('reframes.list.pinned')
            : sayCounted('reframes.list.daysLeft', days)}
        </span>
        <span class="row">
          <button
            type="button"
            class="button quiet"
            aria-pressed={entry.isPinned}
            aria-label={i18n.t('reframes.list.pinNamed', [entry.thought])}
            onClick={() => onPin(!entry.isPinned)}
          >
            {i18n.t('reframes.list.pin')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('reframes.list.deleteNamed', [entry.thought])}
            onClick={onDelete}
          >
            {i18n.t('reframes.list.delete')}
          </button>
        </span>
      </div>
    </article>
  );
}
