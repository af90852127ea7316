import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFocusLost } from '@/components/ui/is-focus-lost';
import { sayCounted } from '@/utils/locale/locale';
import css from './settings.module.css';

/** What went, and the way to bring it back, to be called in the click itself. */
export interface Gone {
  kind: 'removed' | 'forgot' | 'forgotLearnt';
  name: string;
  /** Gives what to say then. */
  takeBack(): Promise<SitesNewsItem | null>;
}

export type SitesNewsItem =
  | { kind: 'on'; names: string[] }
  | { kind: 'off'; name: string }
  | Gone
  | { kind: 'refused' }
  | { kind: 'failed' };

interface SitesNewsProps {
  news: SitesNewsItem | null;
  onUndo(gone: Gone): void;
}

/** Says what the last click led to. */
export function SitesNews({ news, onUndo }: SitesNewsProps) {
  const place = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const gone = news && 'takeBack' in news ? news : null;
  const before = useRef(gone);
  useLayoutEffect(() => {
    // The button just pressed is gone, mostly with its row, and the focus with it.
    if (gone) undo.current?.focus();
    else if (before.current && isFocusLost()) place.current?.focus();
    before.current = gone;
  }, [gone]);
  return (
    <div class={css.news} tabIndex={-1} ref={place}>
      <p class="problem" role="alert">
        {news?.kind === 'refused' && i18n.t('sites.refused')}
        {news?.kind === 'failed' && i18n.t('settings.notSaved')}
      </p>
      <p class="soft" role="status">
        {news && quietWords(news)}
      </p>
      {gone && (
        <button type="button" class="button small" ref={undo} onClick={() => onUndo(gone)}>
          {i18n.t('sites.undo')}
        </button>
      )}
    </div>
  );
}

function quietWords(news: SitesNewsItem): string | null {
  switch (news.kind) {
    case 'on':
      return news.names.length === 1
        ? i18n.t('sites.turnedOn', [news.names[0] ?? ''])
        : sayCounted('sites.severalOn', news.names.length);
    case 'off':
      return i18n.t('sites.turnedOff', [news.name]);
    case 'removed':
      return i18n.t('sites.removed', [news.name]);
    case 'forgot':
    case 'forgotLearnt':
      return i18n.t(`care.${news.kind}`, [news.name]);
    default:
      return null;
  }
}
