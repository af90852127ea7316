import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/format';
import type { Notice, SiteReminder } from '@/utils/guard/bridge';
import { SettlingButton } from './SettlingButton';

interface NoticeToastProps {
  notice: Notice | null;
  /** Away from the composer, so that the draft stays in sight. */
  side: 'top' | 'bottom';
  silence(reminder: SiteReminder): void;
  switchOff(reminder: SiteReminder): void;
  /** What the notice tells of was taken back. */
  undone(): void;
  /** While the person is in it, it does not go by itself. */
  stay(isStaying: boolean): void;
  close(): void;
}

/** A line that says what became of a held message. The region stays, so that screen readers hear it change. */
export function NoticeToast({ notice, side, stay, ...acts }: NoticeToastProps) {
  const reminder = notice?.kind === 'reminder' ? notice.reminder : null;
  const undo = notice && 'undo' in notice ? notice.undo : null;
  return (
    <div class="notice-region" data-side={side} role="status">
      {notice && (
        <div
          key={notice.kind}
          class="notice"
          onFocusIn={() => stay(true)}
          onFocusOut={() => stay(false)}
          onPointerEnter={() => stay(true)}
          onPointerLeave={() => stay(false)}
        >
          <p>{textOf(notice)}</p>
          {reminder && (
            <>
              <NoticeButton
                label={i18n.t('notice.notToday')}
                onPress={() => acts.silence(reminder)}
              />
              <NoticeButton
                label={i18n.t('notice.switchOff')}
                onPress={() => acts.switchOff(reminder)}
              />
            </>
          )}
          {undo && <NoticeButton label={i18n.t('notice.undo')} onPress={() => undo(acts.undone)} />}
          <NoticeButton label={i18n.t('notice.close')} onPress={acts.close} />
        </div>
      )}
    </div>
  );
}

/** A press on it leaves the caret in the draft. */
function NoticeButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <SettlingButton onMouseDown={(event) => event.preventDefault()} onPress={onPress}>
      {label}
    </SettlingButton>
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
    case 'newline':
      return i18n.t('notice.newline');
    case 'silenced':
      return i18n.t(`notice.silenced.${notice.what}`, { time: formatTimeOfDay(notice.untilAt) });
    case 'switched-off':
      return i18n.t(`notice.switchedOff.${notice.what}`);
    case 'undone':
      return i18n.t('notice.undone');
    case 'reminder':
      return i18n.t(`notice.${notice.reminder}`);
  }
}
