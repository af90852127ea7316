/**
 * The prompt of one frame: draws the dialog and the notices onto the stage, and tells the engine
 * what was chosen.
 */
import { render } from 'preact';
import { ActsContext } from '@/components/prompt/Act';
import { NoticeToast } from '@/components/prompt/NoticeToast';
import noticeCss from '@/components/prompt/notice-toast.css?inline';
import { type DialogPlace, PauseDialog } from '@/components/prompt/PauseDialog';
import breathCss from '@/components/prompt/pause-breath.css?inline';
import dialogCss from '@/components/prompt/pause-dialog.css?inline';
import baseCss from '@/components/prompt/prompt.css?inline';
import tokens from '@/components/prompt/prompt-tokens.css?inline';
import { sharedRule } from '@/components/prompt/shared-rule';
import { sayPlan } from '@/components/settings/say-plan';
import type { Choice, Frame, HeldSend, Notice, Prompt } from '@/utils/engine/bridge';
import type { FrameOptions, HoldReason } from '@/utils/engine/told-frame';
import { askBackground } from '@/utils/extension/ask-background';
import { sendToBackground } from '@/utils/extension/background-line';
import type { Suggestion } from '@/utils/extension/frame-to-background';
import type { Feeling } from '@/utils/practice/feelings';
import type { AfterKind } from '@/utils/record/after-kinds';
import { copyText } from './copy-text';
import { createDialogOnStage } from './dialog-on-stage';
import { createFading } from './fade-notice';
import { groundAround, isInColumns, textScale } from './page-look';
import { rehearseDialog } from './rehearse-dialog';
import { createSilences } from './silences';

/**
 * From here on there is no room for words that may come later: what can be pressed is to be in
 * sight.
 */
const LARGE = 1.5;

interface View {
  send: HeldSend | null;
  /** Counts the holds, so that each opens a fresh dialog. */
  holds: number;
  isEnterExplained: boolean;
  notice: Notice | null;
}

export function createPrompt(frame: Frame): Prompt {
  const { stage } = frame;
  const acts = { onAct, ownName: stage.ownName };
  const place = document.createElement('div');
  // Preact has a new element take the registry of custom elements of the one around it, and the
  // browser refuses that of a small frame in the page around, where we stand for the dialog.
  Object.defineProperty(place, 'customElementRegistry', { value: null });
  stage.root.append(place);
  stage.addStyles(tokens + baseCss + dialogCss + breathCss + noticeCss);
  let options: FrameOptions | null = frame.options;
  const dialog = createDialogOnStage(stage, place);
  const fading = createFading(place, () => notify(null));
  let view: View = { send: null, holds: 0, isEnterExplained: false, notice: null };
  let finish: ((choice: Choice) => void) | null = null;
  let isRemoved = false;
  const rehearsal = requestIdleCallback(() => rehearseDialog(stage.root));

  function show(change: Partial<View>): void {
    view = { ...view, ...change };
    render(draw(view), place);
  }

  /** As the page looks now, where the person chose no look: it may have changed since. */
  function lookLikePage(composer: HTMLElement | null): void {
    const { root } = stage;
    const scale = textScale(root);
    root.style.setProperty(stage.ownName('text'), String(scale));
    root.toggleAttribute('data-large', scale >= LARGE);
    root.toggleAttribute('data-columns', isInColumns());
    if (options?.theme === 'system') root.dataset.theme = groundAround(composer ?? document.body);
  }

  function choose(choice: Choice): void {
    const end = finish;
    const silenced = view.send && sharedRule(view.send.reason);
    finish = null;
    dialog.close();
    show({ send: null });
    end?.(choice);
    if (choice.kind === 'silence' && silenced) silences.restRule(silenced, true);
  }

  /** The dialog is over without a choice, so what it held is let go at the next press. */
  function giveUp(): void {
    finish = null;
    dialog.close();
    show({ send: null });
  }

  function isOpen(isByPage = false): boolean {
    if (!finish) return false;
    const isThere = dialog.keepOnTop(isByPage);
    if (!isThere) {
      giveUp();
      // With our node went the focus.
      notify({ kind: 'press-again' }, document.activeElement === document.body);
    }
    return isThere;
  }

  stage.onLost(isOpen);

  /**
   * A press through something that hides the dialog was aimed at that, whatever the browser says it
   * met.
   */
  function onAct(node: Element, act: (() => void) | null): void {
    const safely = () => {
      if (dialog.isCovered(node)) isOpen();
      else if (view.send || stage.isInSight()) act?.();
    };
    stage.onAct(node, act && safely);
  }

  /**
   * Gives whether it can be seen. A person without a mouse goes on in the draft once the notice
   * they were in has gone.
   */
  function notify(
    notice: Notice | null,
    isLeft = !!stage.shadow.activeElement?.closest('.notice'),
  ): boolean {
    fading.start(null);
    // To take a notice back needs no node of ours in the page, and after `remove` there is to be
    // none.
    if (isRemoved || (notice && !stage.stand(frame.here()))) return false;
    lookLikePage(frame.here());
    show({ notice });
    if (isLeft) stage.quietly(() => frame.here()?.focus());
    fading.start(notice);
    return true;
  }

  const silences = createSilences(notify);
  const copy = (text: string) => copyText(text, stage);

  /** The name of the site, where it keeps drafts by itself. */
  function keeper(): string | null {
    const here = frame.here();
    const site = here && frame.siteOf(here);
    return site?.keepsDrafts ? site.name : null;
  }

  function draw({ send, ...rest }: View) {
    return (
      <ActsContext.Provider value={acts}>
        <NoticeToast
          notice={rest.notice}
          side={placeAwayFrom(frame.here()).side}
          keeper={keeper()}
          silence={silences.quiet}
          switchOff={silences.switchOff}
          noteAfter={noteAfter}
          undone={silences.undone}
          teach={frame.teach}
          breathe={() => openPage('ground')}
          copy={copy}
          close={() => notify(null)}
        />
        {send && options && (
          <PauseDialog
            key={rest.holds}
            waitMs={options.waitMs}
            offers={options.offers}
            plan={planFor(options, send.reason)}
            question={options.question}
            reason={send.reason}
            pauseEndsAt={frame.heat.pauseEndsAt}
            later={send.later}
            keepsLater={frame.keepsChats}
            mayBeNewline={isPlainKey(send)}
            doubt={send.doubt}
            isChatDue={send.isChatDue}
            answerChat={(isOn, told) => frame.holdChat(send.key, isOn, told)}
            isMotionReduced={isMotionReduced(options)}
            isEnterExplained={rest.isEnterExplained}
            place={placeAwayFrom(send.composer)}
            suggest={suggest}
            copy={copy}
            findSupport={() => openPage('support')}
            choose={choose}
          />
        )}
      </ActsContext.Provider>
    );
  }

  return {
    hold(send, chosen) {
      // Where the page took the box away, we stand where the person is now.
      const at = send.composer.isConnected ? send.composer : send.act.target;
      if (!options || !stage.stand(at, true)) return false;
      lookLikePage(send.composer);
      show({ send, holds: view.holds + 1, isEnterExplained: false, notice: null });
      if (dialog.open()) finish = chosen;
      else giveUp();
      return finish !== null;
    },
    isOpen,
    allowsKey({ key, shiftKey }) {
      if (key === 'Tab') return !dialog.goRound(shiftKey);
      if (key === 'Escape' && finish) {
        choose({ kind: 'keep-editing' });
        return false;
      }
      const isSending = stage.shadow.activeElement?.hasAttribute('data-sends') ?? false;
      if (key !== 'Enter' || !isSending) return true;
      show({ isEnterExplained: true });
      return false;
    },
    composerMoved() {
      if (view.notice) show({});
    },
    notify,
    applyOptions(next) {
      options = next;
      lookLikePage(frame.here());
    },
    restRule: silences.restRule,
    remind: (reminder) => !(view.send || view.notice) && notify({ kind: 'reminder', reminder }),
    remove() {
      if (finish) choose({ kind: 'keep-editing' });
      isRemoved = true;
      cancelIdleCallback(rehearsal);
      fading.start(null);
      render(null, place);
      place.remove();
    },
  };
}

/** The plan of the sign that holds, else the first that has a feeling. */
function planFor({ plans, rules }: FrameOptions, reason: HoldReason): string | null {
  const plan =
    plans.find((one) => 'sign' in one && one.sign === reason) ??
    plans.find((one) => 'feeling' in one);
  return plan ? sayPlan(plan, rules) : null;
}

function isMotionReduced({ motion }: FrameOptions): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Alone, Enter may have been meant for a new line. */
function isPlainKey({ act, doubt }: HeldSend): boolean {
  if (doubt === 'may-pick' || act.kind !== 'key') return false;
  const { ctrlKey, metaKey, altKey } = act.key;
  return !(ctrlKey || metaKey || altKey);
}

/** Not again where the answer is lost: a second page would be in the way. */
function openPage(page: 'support' | 'ground'): void {
  sendToBackground({ kind: 'openPage', page }, () => {});
}

/** Not again where the answer is lost: a figure is no reason to ask a person twice. */
function noteAfter(felt: AfterKind): void {
  askBackground({ kind: 'noteAfter', felt });
}

function suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void {
  askBackground({ kind: 'suggest', feeling }, (suggested) => {
    found(suggested.ok ? suggested.value : null);
  });
}

/** The dialog keeps to the half of the window that the composer is not in. */
function placeAwayFrom(composer: HTMLElement | null): DialogPlace {
  if (!composer?.isConnected) return { side: 'top', roomPx: innerHeight };
  const { top, bottom } = composer.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  return isLow ? { side: 'top', roomPx: top } : { side: 'bottom', roomPx: innerHeight - bottom };
}
