import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatTimeOfDay, formatWhen } from '@/components/ui/format';
import { useTick } from '@/components/ui/use-tick';
import type { Choice, Doubt, HeldSend } from '@/utils/engine/bridge';
import type { HoldReason, PromptOffers } from '@/utils/engine/told-frame';
import { Act, ActsContext, Words } from './Act';
import { type BreathPlan, planBreath, planLonger } from './breath-plan';
import { ChatQuestion } from './ChatQuestion';
import type { FeelingActs } from './FeelingChips';
import { LaterQuestion } from './LaterQuestion';
import { MorePanel } from './MorePanel';
import { PauseBreath } from './PauseBreath';
import { SettlingButton } from './SettlingButton';
import { sharedRule } from './shared-rule';
import { useMore } from './use-more';
import { WhenLine } from './WhenLine';

export interface DialogPlace {
  side: 'top' | 'bottom';
  /** How tall the dialog may be before it would cover the composer, in px. */
  roomPx: number;
}

export interface PauseDialogProps extends FeelingActs {
  /** How long *Send now* is not ready, in ms. */
  waitMs: number;
  offers: PromptOffers;
  /** The person's own if-then plan, as a sentence; or null. */
  plan: string | null;
  /** A question to think of while breathing, or null. */
  question: string | null;
  reason: HoldReason;
  /** Epoch ms at which the pause ends, when that is the reason. */
  pauseEndsAt: number | null;
  /** Since when it waits and until when, where it was kept for later; or null. */
  later: HeldSend['later'];
  /** Whether a message can wait for later here. */
  keepsLater: boolean;
  /** Whether Enter was pressed alone, so that it may have been meant for a new line. */
  mayBeNewline: boolean;
  /** Where there is one, the person may say that it does not send, or makes a new line. */
  doubt: Doubt | null;
  /** Whether the person is asked if every message of this chat goes on to be held. */
  isChatDue: boolean;
  answerChat(isOn: boolean, told: (isKept: boolean) => void): void;
  isMotionReduced: boolean;
  /** Whether the last Enter was refused, because it stood on a button that sends. */
  isEnterExplained: boolean;
  /** Where the composer stands in the window, so that the dialog leaves it in sight. */
  place: DialogPlace;
  choose(choice: Choice): void;
}

const LOOK_EVERY_MS = 200;

/**
 * The prompt's dialog. It uses native semantics only, for keys typed in it are hidden from every
 * listener of the page's window, ours too. Enter never sends; see `allowsKey` of the bridge.
 */
export function PauseDialog(props: PauseDialogProps) {
  const { choose } = props;
  const { ownName } = useContext(ActsContext);
  const [breath, setBreath] = useState(() => planBreath(props.waitMs, performance.now()));
  const more = useMore();
  const leftMs = useTimeLeft(breath.readyAt);

  function wantLonger() {
    setBreath(planLonger(breath, performance.now()));
    more.toggle();
  }

  return (
    <dialog
      aria-label={i18n.t('prompt.title')}
      aria-description={leadOf(props)}
      class={more.isShown ? 'pause is-full fades' : 'pause fades'}
      data-side={props.place.side}
      style={{ [ownName('room')]: `${props.place.roomPx}px` }}
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) choose({ kind: 'keep-editing' });
      }}
      onClose={({ isTrusted, currentTarget }) => {
        // A browser may close it without asking, at a second Escape. One that was opened anew is
        // not closed.
        if (isTrusted && currentTarget.isConnected && !currentTarget.open) {
          choose({ kind: 'keep-editing' });
        }
      }}
    >
      <div class="pause-head fades">
        <h1 aria-label={i18n.t('prompt.title')}>
          <Words text={i18n.t('prompt.title')} />
        </h1>
        <p class="soft">
          <Words text={leadOf(props)} />
        </p>
        {props.plan && !isAsked(props) && (
          <p class="plan small">
            <Words text={props.plan} />
          </p>
        )}
        <Middle {...props} breath={breath} isHidden={more.isShown} />
      </div>
      <Foot {...props} breath={breath} leftMs={leftMs} more={more} />
      {more.isShown && (
        <MorePanel
          {...props}
          offers={offersIn(props)}
          mayBeNewline={offersNewline(props)}
          wantLonger={wantLonger}
        />
      )}
    </dialog>
  );
}

interface FootProps extends PauseDialogProps {
  breath: BreathPlan;
  /** Until *Send now* is ready; not above 0 once it is. */
  leftMs: number;
  more: ReturnType<typeof useMore>;
}

/** The buttons that are always there. */
function Foot({ breath, leftMs, more, choose, ...props }: FootProps) {
  const isReady = leftMs <= 0;
  const share = isReady ? 1 : 1 - leftMs / (breath.readyAt - breath.startedAt);
  const moreWords = [i18n.t('prompt.more'), i18n.t('prompt.back')] as const;
  return (
    <div class="pause-foot">
      <div class="row">
        <Act
          class="main grow"
          words={i18n.t('prompt.keepEditing')}
          isFirst
          act={() => choose({ kind: 'keep-editing' })}
        />
        <Act
          class={isReady ? 'grow' : 'grow is-waiting'}
          words={i18n.t('prompt.sendNow')}
          share={share}
          isDisabled={!isReady}
          sends
          act={() => isReady && choose({ kind: 'send' })}
        />
      </div>
      <WhenLine leftMs={leftMs} isEnterExplained={props.isEnterExplained} />
      <div class="row">
        <SettlingButton
          class="link"
          words={i18n.t('prompt.urgent')}
          sends
          act={() => choose({ kind: 'urgent' })}
        />
        {hasMore(props) && (
          <Act
            class="plain"
            button={more.button}
            words={moreWords[more.isShown ? 1 : 0]}
            room={moreWords}
            isExpanded={more.isShown}
            act={more.toggle}
          />
        )}
      </div>
      {props.doubt && (
        <Act
          class="link small"
          words={i18n.t(props.mayBeNewline ? 'mark.newline' : 'prompt.notSend')}
          act={() => choose({ kind: props.mayBeNewline ? 'newline' : 'not-send' })}
        />
      )}
      <Act class="link small" words={i18n.t('prompt.support')} act={props.findSupport} />
    </div>
  );
}

interface MiddleProps extends PauseDialogProps {
  breath: BreathPlan;
  /** Whether another layer stands in its place. */
  isHidden: boolean;
}

/** What is asked once, in the place of the breath; else the breath. */
function Middle({ isChatDue, later, answerChat, choose, ...props }: MiddleProps) {
  const { breath, isHidden, isMotionReduced, question } = props;
  if (isChatDue) return <ChatQuestion answer={answerChat} />;
  if (isDue(later)) {
    return <LaterQuestion letGo={() => choose({ kind: 'let-go' })} />;
  }
  // Drawn anew where it begins anew, and where it comes back: what is hidden does not move on.
  const key = `${breath.startedAt} ${isHidden}`;
  return (
    <div class="breath-row">
      <PauseBreath key={key} plan={breath} isMotionReduced={isMotionReduced} />
      {question && (
        <p class="question">
          <Words text={question} />
        </p>
      )}
    </div>
  );
}

/** Where something is asked, the plan makes room for it. */
function isAsked({ isChatDue, later }: Pick<PauseDialogProps, 'isChatDue' | 'later'>): boolean {
  return isChatDue || isDue(later);
}

function isDue(later: PauseDialogProps['later']): boolean {
  return later !== null && later.untilAt <= Date.now();
}

type MoreProps = Pick<
  PauseDialogProps,
  'offers' | 'reason' | 'keepsLater' | 'mayBeNewline' | 'doubt'
>;

/** Everything in it can be switched off, and then there is nothing to open. */
function hasMore(props: MoreProps): boolean {
  const { keepsLater, reason } = props;
  const offers = offersIn(props);
  const isRuled = reason === 'chat' || sharedRule(reason) !== null;
  const offered = offers.longer || offers.feelings || offers.rest || (offers.wait && keepsLater);
  return offered || isRuled || offersNewline(props);
}

/** Where there is a doubt, that is asked at once. */
function offersNewline({ mayBeNewline, doubt }: MoreProps): boolean {
  return mayBeNewline && !doubt;
}

/** What waits for later is held until the person says what becomes of it: no rest would free it. */
function offersIn({ offers, reason }: Pick<PauseDialogProps, 'offers' | 'reason'>): PromptOffers {
  return reason === 'later' ? { ...offers, rest: false } : offers;
}

/** Says why this message is held, and that nothing is lost. */
function leadOf({ reason, pauseEndsAt, later }: PauseDialogProps): string {
  switch (reason) {
    case 'mark':
      return i18n.t('prompt.lead');
    case 'pause':
      return i18n.t('prompt.leadPause', { time: formatTimeOfDay(pauseEndsAt ?? Date.now()) });
    case 'later':
      return later ? laterLead(later) : i18n.t('prompt.lead');
    default:
      return i18n.t(`prompt.leads.${reason}`);
  }
}

/** What waited is asked about once its time has come. */
function laterLead(later: NonNullable<HeldSend['later']>): string {
  const { keptAt, untilAt } = later;
  return isDue(later)
    ? i18n.t('prompt.later.waited', { time: formatWhen(keptAt) })
    : i18n.t('prompt.later.waits', { time: formatWhen(untilAt) });
}

/** A clock that is put back makes nobody wait for longer. */
function useTimeLeft(readyAt: number): number {
  const leftMs = readyAt - performance.now();
  useTick(leftMs > 0 ? LOOK_EVERY_MS : null);
  return leftMs;
}
