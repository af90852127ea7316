/** The prompt of one frame: draws the dialog, the mark button and the notices, and tells the watch what was chosen. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { MarkControl } from '@/components/prompt/MarkControl';
import { NoticeToast } from '@/components/prompt/NoticeToast';
import { type DialogPlace, PauseDialog } from '@/components/prompt/PauseDialog';
import type { Feeling } from '@/utils/cards/feelings';
import type {
  Choice,
  Frame,
  FrameOptions,
  HeldSend,
  Notice,
  Prompt,
  Rule,
  SiteReminder,
} from '@/utils/guard/bridge';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { Suggestion } from '@/utils/messaging/messages';
import { SECOND_MS } from '@/utils/time/durations';
import { copyText } from './copy-text';
import { createPageRoot } from './page-root';
import { placeBeside } from './place-beside';

const NOTICE_MS = 12 * SECOND_MS;

/** Longer, for there is something to choose, maybe by keyboard. */
const CHOICE_MS = 30 * SECOND_MS;

interface View {
  send: HeldSend | null;
  /** Counts the holds, so that each opens a fresh dialog. */
  holds: number;
  isEnterExplained: boolean;
  /** The composer that has the mark button, or null. */
  marked: HTMLElement | null;
  notice: Notice | null;
}

export function createPrompt(frame: Frame): Prompt {
  const page = createPageRoot();
  const buttonPlace = placeBeside(() => view.notice && show({}));
  let options: FrameOptions | null = frame.options;
  let view: View = {
    send: null,
    holds: 0,
    isEnterExplained: false,
    marked: null,
    notice: null,
  };
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;
  let finish: ((choice: Choice) => void) | null = null;
  let isRemoved = false;

  function show(change: Partial<View>): void {
    view = { ...view, ...change };
    render(draw(view), page.root);
  }

  function findDialog(): HTMLDialogElement | null {
    return page.shadow.querySelector('dialog');
  }

  function choose(choice: Choice): void {
    const end = finish;
    const reason = view.send?.reason;
    finish = null;
    findDialog()?.close();
    show({ send: null });
    end?.(choice);
    if (choice.kind === 'silence' && reason && reason !== 'mark' && reason !== 'pause') {
      silence(reason);
    }
  }

  /** A dialog that the page took away with our node is over: put back, it would stand there without its hold. */
  function attach(): boolean {
    if (view.send && !page.host.isConnected) {
      finish = null;
      show({ send: null });
    }
    return page.attach();
  }

  function notify(notice: Notice | null): void {
    clearTimeout(noticeTimer);
    // To take a notice back needs no node of ours in the page, and after `remove` there is to be none.
    if (isRemoved || (notice && !attach())) return;
    // A person without a mouse goes on in the draft once the notice they were in has gone.
    const isLeft = !!page.shadow.activeElement?.closest('.notice');
    show({ notice });
    if (isLeft) frame.here()?.focus();
    letFade();
  }

  /** The notice goes by itself, but not while the person is in it. */
  function letFade(): void {
    clearTimeout(noticeTimer);
    const { notice } = view;
    if (!notice || notice.kind === 'press-again') return;
    const isChoice = notice.kind === 'reminder' || 'undo' in notice;
    noticeTimer = setTimeout(notify, isChoice ? CHOICE_MS : NOTICE_MS, null);
  }

  function silence(what: Rule | SiteReminder): void {
    sendToBackground({ kind: 'silence', what }, (untilAt) => {
      const notice = {
        kind: 'silenced',
        what,
        untilAt: Number(untilAt),
        undo: undoOf(what),
      } as const;
      notify(untilAt ? notice : null);
    });
  }

  function switchOff(what: SiteReminder): void {
    sendToBackground({ kind: 'switchOff', what }, (isKept) => {
      notify(isKept ? { kind: 'switched-off', what, undo: undoOf(what) } : null);
    });
  }

  function isMotionReduced(): boolean {
    return options?.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  function draw({ send, marked, ...rest }: View) {
    return (
      <>
        {marked && (
          <div ref={buttonPlace.follow(marked)}>
            <MarkControl
              scope={frame.scopeOf(marked)}
              rule={frame.findRule(marked)}
              rules={rulesOn(options)}
              toggle={(scope) => frame.toggleMark(marked, scope)}
            />
          </div>
        )}
        <NoticeToast
          notice={rest.notice}
          side={placeAwayFrom(marked).side}
          silence={silence}
          switchOff={switchOff}
          undone={() => notify({ kind: 'undone' })}
          stay={(isStaying) => (isStaying ? clearTimeout(noticeTimer) : letFade())}
          close={() => notify(null)}
        />
        {send && options && (
          <PauseDialog
            key={rest.holds}
            waitMs={options.waitMs}
            offers={options.offers}
            plan={options.plan}
            reason={send.reason}
            pauseEndsAt={frame.state.pauseEndsAt}
            mayBeNewline={send.way === 'key' && !send.isModified}
            isMotionReduced={isMotionReduced()}
            isEnterExplained={rest.isEnterExplained}
            place={placeAwayFrom(send.composer)}
            suggest={suggest}
            copy={copyText}
            findSupport={() => sendToBackground({ kind: 'openPage', page: 'support' }, () => {})}
            choose={choose}
          />
        )}
      </>
    );
  }

  return {
    hold(send, chosen) {
      if (!options || !attach()) return false;
      show({ send, holds: view.holds + 1, isEnterExplained: false, notice: null });
      const dialog = findDialog();
      if (!dialog) return false;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-first]')?.focus();
      if (!dialog.checkVisibility()) {
        choose({ kind: 'keep-editing' });
        return false;
      }
      finish = chosen;
      return true;
    },
    isOpen() {
      const dialog = findDialog();
      return (
        !!dialog?.matches(':modal') && dialog.checkVisibility() && !page.host.closest('[inert]')
      );
    },
    isOwn: (target) => target === page.host,
    allowsEnter() {
      const isSending = page.shadow.activeElement?.hasAttribute('data-sends') ?? false;
      if (isSending) show({ isEnterExplained: true });
      return !isSending;
    },
    showMarkButton(composer) {
      if (composer && !attach()) return;
      show({ marked: composer });
    },
    notify,
    applyOptions(next) {
      options = next;
      page.applyOptions(next, i18n.t('direction'));
    },
    remind(reminder) {
      if (view.send || view.notice || !attach()) return false;
      notify({ kind: 'reminder', reminder });
      return true;
    },
    remove() {
      if (finish) choose({ kind: 'keep-editing' });
      isRemoved = true;
      clearTimeout(noticeTimer);
      buttonPlace.stop();
      render(null, page.root);
      page.host.remove();
    },
  };
}

function undoOf(what: Rule | SiteReminder) {
  return (done: () => void) => {
    sendToBackground({ kind: 'endSilence', what }, (isKept) => isKept && done());
  };
}

function suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void {
  sendToBackground({ kind: 'suggest', feeling }, (reply) => {
    found((reply as Suggestion | null | undefined) ?? null);
  });
}

function rulesOn(options: FrameOptions | null): Rule[] {
  const { lateHours, words } = options?.rules ?? {};
  return [...(lateHours ? ['lateHours' as const] : []), ...(words ? ['words' as const] : [])];
}

/** The dialog keeps to the half of the window that the composer is not in. */
function placeAwayFrom(composer: HTMLElement | null): DialogPlace {
  if (!composer?.isConnected) return { side: 'top', roomPx: innerHeight };
  const { top, bottom } = composer.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  return isLow ? { side: 'top', roomPx: top } : { side: 'bottom', roomPx: innerHeight - bottom };
}
