import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/format';
import type { Notice, SiteReminder } from '@/utils/engine/bridge';

interface NoticeToastProps {
  notice: Notice | null;
  /** Away from the composer, so that the draft stays in sight. */
  side: 'top' | 'bottom';
  silence(reminder: SiteReminder, isForGood: boolean): void;
  close(): void;
}

/** A line that says what became of a held message. The region stays, so that screen readers hear it change. */
export function NoticeToast({ notice, side, silence, close }: NoticeToastProps) {
  const reminder = notice?.kind === 'reminder' ? notice.reminder : null;
  return (
    <div class="notice-region" data-side={side} role="status">
      {notice && (
        <div class="notice">
          <p>{textOf(notice)}</p>
          {reminder && (
            <>
              <NoticeButton
                label={i18n.t('notice.notToday')}
                onPress={() => silence(reminder, false)}
              />
              <NoticeButton
                label={i18n.t('notice.switchOff')}
                onPress={() => silence(reminder, true)}
              />
            </>
          )}
          <NoticeButton label={i18n.t('notice.close')} onPress={close} />
        </div>
      )}
    </div>
  );
}

/** A press on it leaves the caret in the draft. */
function NoticeButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="plain" onMouseDown={(e) => e.preventDefault()} onClick={onPress}>
      {label}
    </button>
  );
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'press-again':
      return i18n.t('notice.pressAgain');
    case 'changed':
      return i18n.t('notice.changed');
    case 'waiting':
      return i18n.t('notice.waiting', { time: formatTimeOfDay(notice.untilAt) });
    case 'resting':
      return i18n.t('notice.resting', { time: formatTimeOfDay(notice.untilAt) });
    case 'silenced':
      return i18n.t('notice.silenced');
    case 'switched-off':
      return i18n.t('notice.switchedOff');
    case 'reminder':
      return i18n.t(`notice.${notice.reminder}`);
  }
}
