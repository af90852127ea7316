/**
 * Our one node in a page and all that a page could take hold of it by: where it stands, what is
 * heard of it, and what a press on it does. The mark button and the prompt draw into its closed
 * root; they have no listeners of their own.
 */
import { createActs } from './acts';
import { createCopy } from './copy';
import { createLayersAbove } from './layers-above';
import markCss from './mark-button.css?inline';
import { createOwnEvents } from './own-events';
import { createOwnNames } from './own-names';
import { createQuietFocus } from './quiet-focus';
import css from './stage.css?inline';
import { createHost, createStanding, type OwnNodes } from './standing';

/** How what we draw looks, and in which language and direction its words are. */
interface StageLook {
  theme: string;
  motion: string;
  /** Such as `en` or `pt-BR`. */
  language: string;
  /** `ltr` or `rtl`. */
  direction: string;
}

export interface Stage extends Readonly<OwnNodes> {
  addStyles(css: string): void;
  /**
   * The name under which a custom property of our styles, such as `room`, is known in this frame.
   */
  ownName(name: string): string;
  /**
   * Puts our node where `composer` can be seen, also after the page took the node away; false where
   * that is not possible. What `needsRoom` goes out of a small frame, where the documents around it
   * let us.
   */
  stand(composer: HTMLElement | null, needsRoom?: boolean): boolean;
  isOwn(target: EventTarget | null): boolean;
  /**
   * Whether the page is to hear nothing of this event: it is ours, or the focus goes from the page
   * to us or back.
   */
  concerns(event: Event, type: string, target: EventTarget | null): boolean;
  /**
   * The guard calls this at the window, in the capture phase, for each event that `concerns` us: it
   * stays from the page, and what was pressed acts.
   */
  onOwnEvent(event: Event): void;
  /**
   * What a trusted press on `node` does; null takes it back. A press by a pointer acts only while
   * `isAimed`.
   */
  onAct(node: Element, act: (() => void) | null, isAimed?: () => boolean): void;
  /**
   * Runs something that moves the focus into or out of our node while the page hears nothing of it.
   */
  quietly<T>(move: () => T): T;
  /** The page hears of a change of this field that was kept from it as the focus went to us. */
  tellChange(field: Element): void;
  /**
   * Opens a dialog of ours, or brings it back above what was opened over it. The focus goes where
   * it was in it, else to what is marked as first.
   */
  openOnTop(dialog: HTMLDialogElement): void;
  /**
   * `act` is told when the page took our node away, or opened a popover above us; and of a press on
   * a dialog of ours that something lies above, which is none by the page.
   */
  onLost(act: (isByPage: boolean) => void): void;
  /**
   * Whether the page opened no layer above us since we were brought up, and made us no larger or
   * smaller. As large as it is to be, all is again at once.
   */
  isBare(): boolean;
  /** The same; else ours comes back above the layer, for the next press. */
  isInSight(): boolean;
  /**
   * Ends the picture of the page that lies above all while it fades into its next state; gives
   * whether it did. For that frame no point of what is below is hit.
   */
  endFade(): boolean;
  /**
   * Puts a text into the clipboard, in the turn of a press, the old way; gives whether it is there.
   */
  copy(text: string): boolean;
  applyLook(look: StageLook): void;
  /** By this word, which no page knows, other copies of ours take this one for theirs. */
  claim(tag: string): void;
  /** Whether this is the node of a copy of ours for another window than this frame's. */
  isOfOther(target: EventTarget | null): boolean;
  remove(): void;
}

/**
 * `listenIn` has the guard hear the events of a window around a small frame as well. `wentOut` is
 * told once we stand in another page than this frame's, and when what stands beside us there
 * changes: a copy of ours may have come.
 */
export function createStage(listenIn: (view: Window) => void, wentOut: () => void): Stage {
  const nodes = createHost();
  const { host, shadow, root } = nodes;
  const acts = createActs(shadow, () => standing.isInSight());
  const focus = createQuietFocus(isOwn);
  const copy = createCopy();
  let lost = (_isByPage: boolean) => {};
  const { ownName, nameIn } = createOwnNames();
  const above = createLayersAbove(host, root, isInside, () => lost(true));
  const standing = createStanding(nodes, focus, above, listenIn, wentOut, (by) => lost(by));
  const { pass, ...events } = createOwnEvents(nodes, standing, isInside, acts, focus, copy, above);

  function isOwn(target: EventTarget | null): boolean {
    return target === host;
  }

  function isInside(node: Node): boolean {
    return node.getRootNode() === shadow;
  }

  function addStyles(text: string): void {
    const sheet = document.createElement('style');
    sheet.textContent = nameIn(text);
    root.before(sheet);
  }

  // Side by side, where they pack well.
  addStyles(css + markCss);
  return {
    ...nodes,
    ...standing,
    ...events,
    isOwn,
    addStyles,
    ownName,
    onAct: acts.set,
    quietly: focus.quietly,
    tellChange: focus.tellChange,
    openOnTop(dialog) {
      const last = acts.last();
      pass(false);
      above.broughtUp(true);
      focus.quietly(() => {
        if (dialog.open) dialog.close();
        dialog.showModal();
        const first = dialog.querySelector<HTMLElement>('[data-first]');
        (dialog.contains(last) ? last : first)?.focus();
      });
    },
    onLost(act) {
      lost = act;
    },
    endFade: above.endFade,
    claim: above.claim,
    isOfOther: above.isOfOther,
    copy: copy.copy,
    applyLook({ theme, motion, language, direction }) {
      root.dataset.theme = theme;
      root.dataset.motion = motion;
      root.lang = language;
      root.dir = direction;
    },
  };
}
