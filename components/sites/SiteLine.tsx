import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { firstPress } from '@/components/ui/first-press';
import { Icon } from '@/components/ui/Icon';
import type { MarkScope } from '@/utils/engine/heat';
import type { HoldReason } from '@/utils/engine/told-frame';
import css from './site-line.module.css';

export interface SiteLineView {
  state: 'on' | 'off' | 'cannot-run' | 'unseen' | 'no-composer' | 'revoked' | 'marked';
  /** Null where Breather cannot run, or while nothing is known. */
  siteName: string | null;
  scope: MarkScope | null;
  /** Why the draft would be held, or null. */
  reason: HoldReason | null;
  isHeldChat: boolean;
  keepsChats: boolean;
}

interface SiteLineProps {
  /** Null while the tab is looked at for the first time. */
  line: SiteLineView | null;
  /** The tab is looked at once more. */
  isLooking: boolean;
  /** Something that was asked for did not work. */
  failed: boolean;
  onTurnOn(): void;
  /** Marks the draft, or takes the mark back. */
  onMark(): void;
  onLookAgain(): void;
  /** The way to the rest, at the end of the line. */
  children?: ComponentChildren;
}

/** What Breather does in the active tab, and the one thing to do about it. */
export function SiteLine({ line, isLooking, failed, children, ...on }: SiteLineProps) {
  return (
    <header class={css.siteLine} data-state={line?.state ?? 'looking'}>
      <div class={css.siteRow}>
        <i class={css.dot} aria-hidden="true" />
        <p class={css.siteWords} role="status">
          <b>{line?.siteName || i18n.t('site.thisPage')}</b>
          <span>{isLooking ? i18n.t('site.looking') : stateWords(line)}</span>
        </p>
        <OneButton state={line?.state ?? null} {...on} />
        {children}
      </div>
      <p class="small" role="status">
        {failed && i18n.t('site.failed')}
      </p>
    </header>
  );
}

interface OneButtonProps extends Pick<SiteLineProps, 'onTurnOn' | 'onMark' | 'onLookAgain'> {
  state: SiteLineView['state'] | null;
}

function OneButton({ state, onTurnOn, onMark, onLookAgain }: OneButtonProps) {
  switch (state) {
    case 'cannot-run':
    case 'unseen':
      return null;
    // Keeps the place of the button, so that nothing moves when it comes.
    case null:
      return (
        <span class={`button pill ${css.mark} ${css.markToCome}`} aria-hidden="true">
          <Icon name="flame" />
          {i18n.t('site.markAsHeated')}
        </span>
      );
    case 'off':
    case 'revoked':
      return (
        <button type="button" class="button pill" onClick={onTurnOn}>
          {i18n.t('site.turnOnHere')}
        </button>
      );
    case 'no-composer':
      return (
        <button type="button" class="button pill" onClick={onLookAgain}>
          {i18n.t('site.lookAgain')}
        </button>
      );
    case 'on':
      return (
        <button type="button" class={`button pill ${css.mark}`} onClick={firstPress(onMark)}>
          <Icon name="flame" />
          {i18n.t('site.markAsHeated')}
        </button>
      );
    case 'marked':
      return (
        <button
          type="button"
          class={`button pill ${css.mark} ${css.isMarked}`}
          title={i18n.t('site.unmark')}
          onClick={firstPress(onMark)}
        >
          <Icon name="flame" />
          {i18n.t('site.marked')}
        </button>
      );
  }
}

function stateWords(line: SiteLineView | null): string {
  switch (line?.state) {
    case undefined:
      return i18n.t('site.looking');
    case 'on':
      return heldWords(line);
    case 'off':
      return i18n.t('site.off');
    case 'cannot-run':
      return i18n.t('site.cannotRun');
    case 'unseen':
      return i18n.t('site.unseen');
    case 'no-composer':
      return i18n.t('site.noComposer');
    case 'revoked':
      return i18n.t('site.revoked');
    case 'marked':
      // The mark can be seen by the button beside it.
      return line.reason === 'later' ? heldWords(line) : markedWords(line.scope);
  }
}

/** Where something else than a mark holds the draft, that it does. */
function heldWords({ reason, isHeldChat }: SiteLineView): string {
  switch (reason) {
    case 'later':
      return i18n.t('site.heldLater');
    case 'pause':
      return i18n.t('site.heldPause');
    case null:
    case 'mark':
    case 'chat':
      return i18n.t(isHeldChat ? 'site.heldChat' : 'site.on');
    default:
      return i18n.t('site.heldRule');
  }
}

function markedWords(scope: MarkScope | null): string {
  if (scope === 'hour') return i18n.t('site.markedHour');
  return scope === 'morning' ? i18n.t('site.markedMorning') : i18n.t('site.markedMessage');
}
