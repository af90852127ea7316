import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import { Icon } from '@/components/ui/Icon';
import type { PauseTimes } from '@/components/ui/place-props';
import { sayCounted } from '@/utils/locale/locale';
import type { Settings } from '@/utils/settings/settings';
import type { Due } from './find-due';
import { ReminderNote } from './ReminderNote';
import { useDot } from './use-dot';

interface NowLineProps {
  /** A pause that runs. */
  pause: PauseTimes | null;
  due: Due | null;
  onPause(): void;
  onSettings(change: (settings: Settings) => Settings): void;
}

/**
 * One line that changes: a pause that runs, a reminder, a promise of today, the question of the
 * week, or nothing.
 */
export function NowLine(props: NowLineProps) {
  return (
    <div class="now-line">
      {props.pause ? (
        <button type="button" onClick={props.onPause}>
          <span>
            <b>{i18n.t('popup.now.pause')}</b>{' '}
            {i18n.t('pause.backAt', [formatTimeOfDay(props.pause.endsAt)])}
          </span>
          <Icon name="on" />
        </button>
      ) : (
        <DueLine due={props.due} onSettings={props.onSettings} />
      )}
    </div>
  );
}

function DueLine({ due, onSettings }: Pick<NowLineProps, 'due' | 'onSettings'>) {
  const dot = useDot();
  if (dot) return <ReminderNote kind={dot} onChange={onSettings} />;
  switch (due?.kind) {
    case 'promises':
      return <PageLine page="promises">{sayCounted('popup.now.promise', due.count)}</PageLine>;
    case 'question':
      return (
        <PageLine page="check-ins">
          <b>{i18n.t('popup.now.question')}</b> {due.text}
        </PageLine>
      );
    case undefined:
      return null;
  }
}

function PageLine({ page, children }: { page: string; children: ComponentChildren }) {
  return (
    <a href={`/options.html#${page}`} target="_blank" rel="noreferrer">
      <span>{children}</span>
      <Icon name="on" />
    </a>
  );
}
