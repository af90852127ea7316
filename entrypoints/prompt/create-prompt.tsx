/** The prompt of one frame: draws the dialog, the mark button and the notices, and ends what the guard holds. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { MarkControl } from '@/components/prompt/MarkControl';
import { type Notice, NoticeToast } from '@/components/prompt/NoticeToast';
import { type Choice, type DialogPlace, PauseDialog } from '@/components/prompt/PauseDialog';
import type { Feeling } from '@/utils/cards/feelings';
import type { Frame, FrameOptions, HeldSend, Prompt } from '@/utils/guard/bridge';
import { findScope, type MarkScope, toggleMark } from '@/utils/guard/guard-state';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { Suggestion } from '@/utils/messaging/messages';
import { SECOND_MS } from '@/utils/time/durations';
import { startHolding, watchDelivery } from './hold-send';
import { createPageRoot } from './page-root';
import { placeBeside } from './place-beside';

const NOTICE_MS = 12 * SECOND_MS;

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
  const buttonPlace = placeBeside();
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

  function show(change: Partial<View>): void {
    view = { ...view, ...change };
    render(draw(view), page.root);
  }

  function findDialog(): HTMLDialogElement | null {
    return page.shadow.querySelector('dialog');
  }

  function choose(choice: Choice): void {
    const end = finish;
    finish = null;
    findDialog()?.close();
    show({ send: null });
    end?.(choice);
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
    if (!attach()) return;
    show({ notice });
    const isLasting = !notice || notice.kind === 'press-again';
    if (!isLasting) noticeTimer = setTimeout(notify, NOTICE_MS, null);
  }

  function isMotionReduced(): boolean {
    return options?.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** When the pause ends that holds this message, or null when a mark holds it. */
  function pauseOf({ key }: HeldSend): number | null {
    return findScope(frame.state, key, Date.now()) ? null : frame.state.pauseEndsAt;
  }

  function scopeOf(composer: HTMLElement): MarkScope | null {
    return findScope(frame.state, frame.keyOf(composer), Date.now());
  }

  /** The frame shows the button anew when the state changed. */
  function toggle(composer: HTMLElement, scope: MarkScope): void {
    const key = frame.keyOf(composer);
    frame.change(toggleMark(frame.state, key, scope, Date.now()), key);
  }

  function draw({ send, marked, ...rest }: View) {
    return (
      <>
        {marked && (
          <div ref={buttonPlace.follow(marked)}>
            <MarkControl scope={scopeOf(marked)} toggle={(scope) => toggle(marked, scope)} />
          </div>
        )}
        <NoticeToast
          notice={rest.notice}
          side={placeAwayFrom(marked).side}
          close={() => notify(null)}
        />
        {send && options && (
          <PauseDialog
            key={rest.holds}
            waitMs={options.waitMs}
            offers={options.offers}
            plan={options.plan}
            pauseEndsAt={pauseOf(send)}
            isMotionReduced={isMotionReduced()}
            isEnterExplained={rest.isEnterExplained}
            place={placeAwayFrom(send.composer)}
            suggest={suggest}
            findSupport={() => sendToBackground({ kind: 'openPage', page: 'support' }, () => {})}
            choose={choose}
          />
        )}
      </>
    );
  }

  return {
    hold(send) {
      if (!options || !attach()) return false;
      const ending = startHolding(frame, send, notify);
      show({ send, holds: view.holds + 1, isEnterExplained: false, notice: null });
      const dialog = findDialog();
      if (!dialog) return false;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-first]')?.focus();
      if (!dialog.checkVisibility()) {
        choose({ kind: 'keep-editing' });
        return false;
      }
      finish = ending.choose;
      ending.hold();
      return true;
    },
    isOpen() {
      const dialog = findDialog();
      return (
        !!dialog?.matches(':modal') && dialog.checkVisibility() && !page.host.closest('[inert]')
      );
    },
    watchDelivery: (composer, key) => watchDelivery(frame, composer, key, notify),
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
    toggleMark(composer, scope) {
      toggle(composer, scope === 'toggle' ? (scopeOf(composer) ?? 'message') : scope);
    },
    applyOptions(next) {
      options = next;
      page.applyOptions(next, i18n.t('direction'));
    },
    remove() {
      if (finish) choose({ kind: 'keep-editing' });
      clearTimeout(noticeTimer);
      buttonPlace.stop();
      render(null, page.root);
      page.host.remove();
    },
  };
}

function suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void {
  sendToBackground({ kind: 'suggest', feeling }, (reply) => {
    found((reply as Suggestion | null | undefined) ?? null);
  });
}

/** The dialog keeps to the half of the window that the composer is not in. */
function placeAwayFrom(composer: HTMLElement | null): DialogPlace {
  if (!composer?.isConnected) return { side: 'top', roomPx: innerHeight };
  const { top, bottom } = composer.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  return isLow ? { side: 'top', roomPx: top } : { side: 'bottom', roomPx: innerHeight - bottom };
}
