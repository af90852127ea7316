/** The mark of the box that the person is in, as the button beside it shows it. */
import { placeNames } from '@/utils/engine/box-key';
import type { Guard } from '@/utils/engine/bridge';
import { allIn, partAround } from '@/utils/engine/dom';
import { isEmptyDraft } from '@/utils/engine/draft';
import { isOneLine } from '@/utils/engine/find-box';
import { findChat, findLater } from '@/utils/engine/heat';
import { createMarkButton, type MarkView } from '@/utils/engine/mark-button';
import { watchPageStart } from '@/utils/engine/page-start';
import { HOSTS } from '@/utils/engine/standing';
import type { SharedRule } from '@/utils/engine/told-frame';
import { isResting } from '@/utils/time/durations';
import { chooseNewline } from './choose-newline';
import type { EngineFrame } from './frame';
import { listenAround } from './listen-around';
import type { Lists } from './lists';
import type { Look } from './look';
import { createFirstLook } from './note-health';
import type { Prompts } from './prompts';
import type { Toggle } from './toggle-mark';

export function createShownMark(
  guard: Guard,
  frame: EngineFrame,
  lists: Lists,
  prompts: Prompts,
  { toggleMark, withPrompt }: Toggle,
  look: Pick<Look, 'ask'>,
) {
  const { signal, known } = guard;
  const firstLook = createFirstLook(frame);
  const markButton = createMarkButton(frame.stage, () => frame.prompt?.composerMoved());
  const stands = watchPageStart(signal, refresh);
  const renamed = new MutationObserver(refresh);
  let followed: HTMLElement | null = null;
  signal.addEventListener('abort', () => renamed.disconnect());

  function refresh(): void {
    const { options } = frame;
    if (!options || signal.aborted) return;
    frame.keepPending();
    leaveMoved();
    const { composer } = guard;
    const here = composer?.isConnected ? composer : null;
    if (here) listenAround(guard, here);
    follow(here);
    const hasButton = options.markButton && stands() && !frame.prompt?.isTrial;
    markButton.show(hasButton ? here : null, here && viewOf(here));
    const isHeated = here !== null && frame.reasonOf(here) !== null;
    lists.watch(here);
    if (isHeated || frame.rules().length > 0) void prompts.bring();
    look.ask();
    if (!here) return;
    firstLook(here, frame.siteOf(here));
    if (!isEmptyDraft(here)) return;
    for (const one of allIn(partAround(here), ':disabled')) frame.woken.add(one);
  }

  /**
   * A frame or a window of the page has a copy of its own, which looks after a box that moved
   * there, as soon as it has come. The mark goes along first.
   */
  function leaveMoved(): void {
    for (const composer of known) {
      const { ownerDocument } = composer;
      if (ownerDocument === document) continue;
      frame.keyOf(composer);
      if (!allIn(ownerDocument, HOSTS).some(frame.stage.isOfOther)) continue;
      known.delete(composer);
      if (guard.composer === composer) guard.composer = null;
    }
  }

  function viewOf(composer: HTMLElement): MarkView {
    const rules = frame.rules();
    const now = Date.now();
    const rests = (rule: SharedRule) =>
      isResting(frame.options?.rules[rule]?.restUntilAt ?? null, now);
    const isNewline = frame.sendKeyOf(composer) === 'mod-enter';
    const key = frame.keyOf(composer);
    const later = findLater(frame.heat, key);
    return {
      scope: frame.scopeOf(composer),
      rule: frame.findRule(composer),
      rules,
      resting: rules.filter(rests),
      isHeldChat: findChat(frame.heat, key) !== null,
      later: later && (later.untilAt > now ? 'later' : 'waited'),
      keepsChats: frame.keepsChats,
      isNewline: isOneLine(composer) ? null : isNewline,
      toggleNewline: () => void withPrompt(() => chooseNewline(frame, composer, !isNewline)),
      toggleRest: (rule) => void withPrompt(() => frame.prompt?.restRule(rule, !rests(rule))),
      toggle: (asked) => toggleMark(composer, asked),
    };
  }

  /**
   * A box that is drawn before its chat is ready has other names at first, and no event tells when
   * they change.
   */
  function follow(composer: HTMLElement | null): void {
    if (composer === followed) return;
    followed = composer;
    renamed.disconnect();
    if (composer) renamed.observe(composer, { attributeFilter: placeNames });
  }

  return {
    /** Shows it as it is now, after whatever may have changed it. */
    refresh,
    /** The same, where a rule says something else of the draft than the button does. */
    refreshRule(): void {
      const here = frame.here();
      // To find its place anew costs many times what the rules cost.
      if (!here || !markButton.names(here, frame.findRule(here))) refresh();
    },
    keyed: markButton.keyed,
    remove: markButton.remove,
  };
}

export type ShownMark = ReturnType<typeof createShownMark>;
