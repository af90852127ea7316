import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { Icon } from '@/components/ui/Icon';
import type { MarkScope } from '@/utils/engine/heat';

import './site-line.css';

export interface SiteLineView {
  state: 'on' | 'off' | 'cannot-run' | 'no-composer' | 'revoked' | 'marked';
  /** Null where Breather cannot run, or while nothing is known. */
  siteName: string | null;
  scope: MarkScope | null;
}

interface SiteLineProps {
  /** Null while the tab is looked at. */
  line: SiteLineView | null;
  /** Something that was asked for did not work. */
  failed: boolean;
  settingsHref: string;
  onTurnOn(): void;
  /** Marks the draft with this scope, or takes the mark back. */
  onMark(scope: MarkScope | 'toggle'): void;
  /** How Breather does here, and what to do where it does not work. */
  children?: ComponentChildren;
}

const scopes = ['message', 'hour', 'morning'] as const;

/** What Breather does in the active tab, and the one thing to do about it. */
export function SiteLine({ line, failed, settingsHref, children, ...on }: SiteLineProps) {
  const { onTurnOn, onMark } = on;
  const marked = line?.state === 'marked';
  const canMark = line !== null && line.state !== 'cannot-run';
  const canTurnOn = line?.state === 'off' || line?.state === 'revoked';
  return (
    <header class="site-line" data-state={line?.state ?? 'looking'}>
      <div class="site-row">
        <i class="dot" aria-hidden="true" />
        <p class="site-words" role="status">
          <b>{line?.siteName || i18n.t('site.thisPage')}</b>
          <span>{failed ? i18n.t('site.failed') : stateWords(line)}</span>
        </p>
        {canTurnOn && (
          <button type="button" class="button main pill" onClick={onTurnOn}>
            {i18n.t('site.turnOnHere')}
          </button>
        )}
        {line?.state === 'cannot-run' && (
          <a class="button pill" href={settingsHref} target="_blank" rel="noreferrer">
            {i18n.t('site.openSettings')}
          </a>
        )}
        {canMark && (
          <button
            type="button"
            class={canTurnOn ? 'button pill mark mark-small' : 'button pill mark'}
            aria-pressed={marked}
            aria-label={i18n.t('site.markAsHeated')}
            title={canTurnOn ? i18n.t('site.markAsHeated') : undefined}
            onClick={() => onMark('toggle')}
          >
            <Icon name="flame" />
            {!canTurnOn && i18n.t('site.markAsHeated')}
          </button>
        )}
      </div>
      {marked && (
        <ChipGroup
          legend={i18n.t('site.howLong')}
          quietLegend
          options={scopes.map((value) => ({ value, label: scopeName(value) }))}
          value={line.scope}
          onChoose={onMark}
        />
      )}
      {children}
    </header>
  );
}

function stateWords(line: SiteLineView | null): string {
  switch (line?.state) {
    case undefined:
      return i18n.t('site.looking');
    case 'on':
      return i18n.t('site.on');
    case 'off':
      return i18n.t('site.off');
    case 'cannot-run':
      return i18n.t('site.cannotRun');
    case 'no-composer':
      return i18n.t('site.noComposer');
    case 'revoked':
      return i18n.t('site.revoked');
    case 'marked':
      return markedWords(line?.scope ?? null);
  }
}

function markedWords(scope: MarkScope | null): string {
  if (scope === 'hour') return i18n.t('site.markedHour');
  return scope === 'morning' ? i18n.t('site.markedMorning') : i18n.t('site.markedMessage');
}

function scopeName(scope: MarkScope): string {
  if (scope === 'hour') return i18n.t('site.forHour');
  return scope === 'morning' ? i18n.t('site.forMorning') : i18n.t('site.forMessage');
}
