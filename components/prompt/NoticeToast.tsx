import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/format';

export type Notice =
  /** We could not deliver it; the next press of the site's own send passes. */
  | { kind: 'press-again' }
  /** The chat or the draft is another one now, so nothing was sent. */
  | { kind: 'changed' }
  | { kind: 'waiting'; untilAt: number }
  | { kind: 'resting'; untilAt: number };

/** A line that says what became of a held message. The region stays, so that screen readers hear it change. */
export function NoticeToast({
  notice,
  side,
  close,
}: {
  notice: Notice | null;
  /** Away from the composer, so that the draft stays in sight. */
  side: 'top' | 'bottom';
  close(): void;
}) {
  return (
    <div class="notice-region" data-side={side} role="status">
      {notice && (
        <p class="notice">
          <span>{textOf(notice)}</span>
          <button
            type="button"
            class="plain"
            onMouseDown={(e) => e.preventDefault()}
            onClick={close}
          >
            {i18n.t('notice.close')}
          </button>
        </p>
      )}
    </div>
  );
}

function textOf(notice: Notice): string {
  if (notice.kind === 'press-again') return i18n.t('notice.pressAgain');
  if (notice.kind === 'changed') return i18n.t('notice.changed');
  const time = formatTimeOfDay(notice.untilAt);
  return i18n.t(notice.kind === 'waiting' ? 'notice.waiting' : 'notice.resting', { time });
}
