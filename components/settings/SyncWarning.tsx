import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './settings.module.css';

interface SyncWarningProps {
  onStart(): void;
  onLeave(): void;
}

/** What it means, before it is switched on. */
export function SyncWarning({ onStart, onLeave }: SyncWarningProps) {
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);
  return (
    <div class="two-clicks">
      <p role="alert">{i18n.t('sync.warning')}</p>
      <dl class={css.kept}>
        <dt>{i18n.t('sync.goes')}</dt>
        <dd class="soft">{i18n.t('sync.goesList')}</dd>
        <dt>{i18n.t('sync.stays')}</dt>
        <dd class="soft">{i18n.t('sync.staysList')}</dd>
        <dt>{i18n.t('sync.counts')}</dt>
        <dd class="soft">{i18n.t('sync.countsList')}</dd>
      </dl>
      <div class="row">
        <button type="button" class="button main" ref={start} onClick={onStart}>
          {i18n.t('sync.start')}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('sync.leave')}
        </button>
      </div>
    </div>
  );
}
