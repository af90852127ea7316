import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatTimeOfDay, formatWhen } from '@/components/ui/format';
import { Icon } from '@/components/ui/Icon';
import type { PauseTimes } from '@/components/ui/place-props';
import { sayCounted } from '@/utils/locale/locale';
import type { SwitchedKind } from '@/utils/reminders/told';
import type { Settings } from '@/utils/settings/settings';
import { chooseNow } from './choose-now';
import type { Due } from './find-due';
import type { LaterHere } from './find-later';
import { PageLink, type PageLinkProps } from './PageLink';
import { ReminderNote } from './ReminderNote';
import { sawDot, useDots } from './use-dot';

export interface LineNowProps {
  /** A pause that runs. */
  pause: PauseTimes | null;
  /** Whether a heated message went lately; null while it is not known. */
  hasWent: boolean | null;
  /** Where *I wish I hadn’t* is, in the address after the #. */
  repair: string;
  /** It is in this window. */
  isRepairHere?: boolean;
  /** The message that waits for later and comes first. */
  later: LaterHere | null;
  due: Due | null;
  /** As in `useLookedUp`, for the dot. */
  about?: unknown;
  /** Nothing is said of messages. */
  isDiscreet: boolean;
  onPause(): void;
  /** The page beside is what the person goes on with. */
  onAway(): void;
  onSettings(change: (settings: Settings) => Settings): void;
}

/**
 * One line that changes: a pause that runs, a message that went lately, a reminder, a promise of
 * today, the question of the week, or nothing.
 */
export function LineNow({ pause, hasWent, later, due, isDiscreet, ...props }: LineNowProps) {
  const dots = useDots(props.about);
  // What waited has a line of its own.
  const dot = dots.find((kind) => kind !== 'later') ?? null;
  useEffect(() => {
    // Nothing more will be said of it.
    if (isDiscreet && dots.includes('later')) sawDot('later');
  }, [isDiscreet, dots]);
  const line = () => {
    switch (chooseNow({ isPausing: pause !== null, hasWent, later, dot, due })) {
      case 'pause':
        return (
          <button type="button" onClick={props.onPause}>
            <span>
              <b>{i18n.t('popup.now.pause')}</b>{' '}
              {pause && i18n.t('pause.backAt', [formatTimeOfDay(pause.endsAt)])}
            </span>
            <Icon name="on" />
          </button>
        );
      case 'went':
        return (
          <PageLine hash={props.repair} isHere={props.isRepairHere}>
            {i18n.t('popup.now.went')} <b>{i18n.t('options.repair')}</b>
          </PageLine>
        );
      case 'later':
        return later && <LaterLine later={later} onAway={props.onAway} />;
      case 'dot':
        return dot && <DotLine kind={dot} onSettings={props.onSettings} />;
      case 'due':
        return due && <DueLine due={due} />;
      case null:
        return null;
    }
  };
  return line();
}

/** Once it is drawn the dot was seen. */
function DotLine({ kind, onSettings }: { kind: SwitchedKind } & Pick<LineNowProps, 'onSettings'>) {
  useEffect(() => sawDot(kind), [kind]);
  return <ReminderNote kind={kind} onChange={onSettings} />;
}

/** The way to a message that waits; drawn once its time has come, its dot was seen. */
function LaterLine({ later, onAway }: { later: LaterHere; onAway(): void }) {
  const { isDue, isOn, isTabGone, siteName, untilAt, toldAt } = later;
  useEffect(() => {
    if (isDue) sawDot('later');
  }, [isDue]);
  const words = isDue
    ? i18n.t('popup.now.waited', [siteName])
    : i18n.t('popup.now.waits', [siteName, formatWhen(untilAt)]);
  return (
    <button type="button" onClick={() => later.lookAgain(onAway)}>
      <span>
        {words} {!isDue && toldAt && `${i18n.t('popup.now.toldLater', [formatWhen(toldAt)])} `}
        {isOn && isTabGone && `${i18n.t('popup.now.tabGone')} `}
        {isOn ? <b>{i18n.t('popup.now.lookAgain')}</b> : i18n.t('popup.now.siteOff')}
      </span>
      <Icon name="on" />
    </button>
  );
}

function DueLine({ due }: { due: Due }) {
  switch (due.kind) {
    case 'promises':
      return <PageLine hash="promises">{sayCounted('popup.now.promise', due.count)}</PageLine>;
    case 'question':
      return (
        <PageLine hash="check-ins">
          <b>{i18n.t('popup.now.question')}</b> {due.text}
        </PageLine>
      );
  }
}

function PageLine({ children, ...to }: Pick<PageLinkProps, 'hash' | 'isHere' | 'children'>) {
  return (
    <PageLink {...to}>
      <span>{children}</span>
      <Icon name="on" />
    </PageLink>
  );
}
