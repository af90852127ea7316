import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import type { DeskNews } from '@/utils/record/copy/desk';
import css from './portable.module.css';

interface PortableNewsProps {
  /** Null while there is nothing to say. */
  news: DeskNews | null;
  /** Whether the last import can still be taken back. */
  mayUndo: boolean;
  onUndo(): void;
}

/** What came of the last press, and the way to take an import back. */
export function PortableNews({ news, mayUndo, onUndo }: PortableNewsProps) {
  return (
    <div class={css.portableNews} tabIndex={-1} data-next-focus>
      <p class="problem" role="alert">
        {news?.kind === 'trouble' && i18n.t(`portable.trouble.${news.reason}`)}
      </p>
      <p role="status">{news && quietWords(news)}</p>
      {mayUndo && (
        <>
          <p class="small soft">
            {i18n.t(`portable.news.${news?.kind === 'imported' ? 'importedUndo' : 'stillUndo'}`)}
          </p>
          <button type="button" class="button" onClick={onUndo}>
            {i18n.t('portable.news.undo')}
          </button>
        </>
      )}
    </div>
  );
}

function quietWords(news: DeskNews): string | null {
  switch (news.kind) {
    case 'copied':
      return copyWords(news.copy).join(' ');
    case 'imported':
      return sayCounted('portable.news.imported', news.count);
    case 'trouble':
      return null;
    default:
      return i18n.t(`portable.news.${news.kind}`);
  }
}

type Copy = Extract<DeskNews, { kind: 'copied' }>['copy'];

function copyWords({ journal, hasSettings, unreadable, isTooBig }: Copy): string[] {
  return [
    i18n.t('portable.news.copied'),
    journal && i18n.t('portable.news.copiedNoJournal'),
    !hasSettings && i18n.t('portable.news.copiedNoSettings'),
    unreadable > 0 && sayCounted('portable.news.copiedLeft', unreadable),
    isTooBig && i18n.t('portable.news.copiedTooBig'),
  ].filter((words) => typeof words === 'string');
}
