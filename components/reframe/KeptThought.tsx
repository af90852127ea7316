import { i18n } from '#i18n';
import type { RowAction } from '@/components/ui/ListRow';
import { sayCounted } from '@/utils/locale/locale';
import { daysLeft } from '@/utils/practice/kept-reframes';
import type { ReframeEntry } from '@/utils/record/entries';
import css from './reframe.module.css';
import { ThoughtParts } from './ThoughtParts';

interface KeptThoughtProps {
  entry: ReframeEntry;
  /** Epoch ms. */
  now: number;
  /** What it is, in a list of other things. */
  kind?: string;
}

/** The words of one kept thought: the fairer one in view, the rest folded away. */
export function KeptThought({ entry, now, kind }: KeptThoughtProps) {
  const { thought, balanced } = entry;
  const days = daysLeft(entry, now);
  return (
    <>
      <p class="tag">
        {kind}{' '}
        <span class="soft">
          {days === null
            ? i18n.t('reframes.list.pinned')
            : sayCounted('reframes.list.daysLeft', days)}
        </span>
      </p>
      <p class="written">{i18n.t('reframes.pinnedThought', [thought])}</p>
      {balanced && <p class="written">{balanced}</p>}
      <details class={css.all}>
        <summary class="small">{i18n.t('reframes.list.details')}</summary>
        <ThoughtParts thought={{ ...entry, balanced: '' }} />
      </details>
    </>
  );
}

/** Has it stay for good, or lets it fade again. */
export function pinAction(
  { isPinned, thought }: ReframeEntry,
  onPin: (isPinned: boolean) => void,
): RowAction {
  const press = () => onPin(!isPinned);
  return isPinned
    ? { label: i18n.t('diary.unpin'), name: i18n.t('diary.unpinNamed', [thought]), press }
    : {
        label: i18n.t('reframes.list.pin'),
        name: i18n.t('reframes.list.pinNamed', [thought]),
        press,
      };
}
