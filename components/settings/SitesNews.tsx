import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import css from './settings.module.css';

export type SitesNewsItem =
  | { kind: 'on'; names: string[] }
  | { kind: 'off'; name: string }
  | { kind: 'removed'; name: string; patterns: string[] }
  | { kind: 'refused' }
  | { kind: 'failed' };

interface SitesNewsProps {
  news: SitesNewsItem | null;
  onUndo(removed: { name: string; patterns: string[] }): void;
}

/** Says what the last click led to. */
export function SitesNews({ news, onUndo }: SitesNewsProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The row with the button just pressed is gone, and the focus with it.
    if (news?.kind === 'removed') undo.current?.focus();
  }, [news]);
  return (
    <div class={css.news}>
      <p class="problem" role="alert">
        {news?.kind === 'refused' && i18n.t('sites.refused')}
        {news?.kind === 'failed' && i18n.t('settings.notSaved')}
      </p>
      <p class="soft" role="status">
        {news && quietWords(news)}
      </p>
      {news?.kind === 'removed' && (
        <button type="button" class="button small" ref={undo} onClick={() => onUndo(news)}>
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
    default:
      return null;
  }
}
