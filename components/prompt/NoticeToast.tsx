import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import type { Notice, SiteReminder } from '@/utils/engine/bridge';
import { sentenceLanguage } from '@/utils/locale/locale';
import { pauseSentence } from '@/utils/practice/pause-sentence';
import { type AfterKind, afterKinds } from '@/utils/record/after-kinds';
import { HOUR_MS } from '@/utils/time/durations';
import { Words } from './Act';
import { CopySentence } from './CopySentence';
import { SettlingButton } from './SettlingButton';

interface NoticeToastProps {
  notice: Notice | null;
  /** Away from the composer, so that the draft stays in sight. */
  side: 'top' | 'bottom';
  silence(reminder: SiteReminder): void;
  switchOff(reminder: SiteReminder): void;
  /** How a message that waited feels now. */
  noteAfter(felt: AfterKind): void;
  /** What the notice tells of was taken back, or could not be. */
  undone(isDone: boolean): void;
  /** The person shows Breather this site. */
  teach(): void;
  /** The person takes a breath in a page of ours. */
  breathe(): void;
  copy(text: string): Promise<boolean>;
  close(): void;
}

/**
 * A line that says what became of a held message. The region stays, so that screen readers hear it
 * change.
 */
export function NoticeToast({ notice, side, ...acts }: NoticeToastProps) {
  const reminder = notice?.kind === 'reminder' ? notice.reminder : null;
  const sentence = notice?.kind === 'kept-later' ? sentenceFor(notice.untilAt) : null;
  const undo = notice && 'undo' in notice ? notice.undo : null;
  return (
    <div class="notice-region" data-side={side} role="status">
      {notice && (
        <div key={notice.kind} class="notice">
          <p>
            <Words text={textOf(notice)} />
          </p>
          {sentence && (
            <p class="small soft">
              <Words text={sentence} />
            </p>
          )}
          {sentence && <CopySentence text={sentence} copy={acts.copy} />}
          {notice.kind === 'kept-later' && (
            <CopySentence text={notice.draft} words={i18n.t('notice.copyDraft')} copy={acts.copy} />
          )}
          {notice.kind === 'how-now' &&
            afterKinds.map((felt) => (
              <SettlingButton
                key={felt}
                words={i18n.t(`notice.after.${felt}`)}
                act={() => {
                  acts.noteAfter(felt);
                  acts.close();
                }}
              />
            ))}
          {(notice.kind === 'kept-later' || (reminder && reminder !== 'longStretch')) && (
            <SettlingButton words={i18n.t('notice.breathe')} act={acts.breathe} />
          )}
          {reminder && (
            <>
              <SettlingButton
                words={i18n.t('notice.notToday')}
                act={() => acts.silence(reminder)}
              />
              <SettlingButton
                words={i18n.t('notice.switchOff')}
                act={() => acts.switchOff(reminder)}
              />
            </>
          )}
          {notice.kind === 'offer-chat' && (
            <SettlingButton words={i18n.t('notice.acceptChat')} act={notice.accept} />
          )}
          {undo && <SettlingButton words={i18n.t('notice.undo')} act={() => undo(acts.undone)} />}
          {notice.kind === 'missed' && (
            <SettlingButton words={i18n.t('notice.teach')} act={acts.teach} />
          )}
          <SettlingButton words={i18n.t('notice.close')} act={acts.close} />
        </div>
      )}
    </div>
  );
}

/** What to tell the other person, where the time is near; else null. */
function sentenceFor(untilAt: number): string | null {
  if (untilAt - Date.now() > HOUR_MS) return null;
  return pauseSentence(formatTimeOfDay(untilAt), sentenceLanguage());
}

function sayRest(notice: Extract<Notice, { kind: 'silenced' | 'quieted' }>): string {
  const time = formatTimeOfDay(notice.untilAt);
  return notice.kind === 'silenced'
    ? i18n.t(`notice.silenced.${notice.what}`, { time })
    : i18n.t(`notice.quieted.${notice.what}`, { time });
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'press-again':
      return i18n.t('notice.pressAgain');
    case 'missed':
      return i18n.t('notice.missed');
    case 'changed':
      return i18n.t('notice.changed');
    case 'kept-later':
      return i18n.t('notice.keptLater', { time: formatTimeOfDay(notice.untilAt) });
    case 'let-go':
      return i18n.t('notice.letGo');
    case 'how-now':
      return i18n.t('notice.howNow');
    case 'resting':
      return i18n.t('notice.resting', { time: formatTimeOfDay(notice.untilAt) });
    case 'newline':
      return i18n.t('notice.newline');
    case 'silenced':
    case 'quieted':
      return sayRest(notice);
    case 'switched-off':
      return i18n.t(`notice.switchedOff.${notice.what}`);
    case 'chat-held':
      return i18n.t('notice.chatHeld');
    case 'chat-ended':
      return i18n.t('notice.chatEnded');
    case 'offer-chat':
      return i18n.t('notice.offerChat');
    case 'undone':
      return i18n.t('notice.undone');
    case 'not-kept':
      return i18n.t('notice.notKept');
    case 'reminder':
      return i18n.t(`notice.${notice.reminder}`);
  }
}
