import type { Frame } from '@/utils/engine/bridge';
import { boxOf, contains } from '@/utils/engine/plain-dom';

/** Away from the edges, which may be round. */
const SHARES = [0.15, 0.5, 0.85];

/** The dialog that is drawn in `place`, as it stands among what the page opens. */
export function createDialogOnStage(stage: Frame['stage'], place: HTMLElement) {
  let wasRaised = false;

  function find(): HTMLDialogElement | null {
    return place.querySelector('dialog');
  }

  /**
   * While a page fades into its next state no point of it is hit, and a picture of it lies above.
   * Gives whether it did.
   */
  function endTransition(): boolean {
    const fading = stage.host.ownerDocument.getAnimations().filter(isTransition);
    for (const one of fading) one.cancel();
    return fading.length > 0;
  }

  function isModal(): boolean {
    return find()?.matches(':modal') ?? false;
  }

  /** Whether points of it are really ours: topmost, not covered, not made invisible. */
  function isOnTop(one: HTMLElement): boolean {
    const { left, top, width, height } = boxOf(one);
    const view = stage.host.ownerDocument.defaultView;
    if (!view || !one.checkVisibility({ visibilityProperty: true })) return false;
    const points = SHARES.flatMap((x) =>
      SHARES.map((y) => ({ x: left + width * x, y: top + height * y })),
    ).filter(({ x, y }) => x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight);
    const isHit = points.every(({ x, y }) => contains(one, stage.shadow.elementFromPoint(x, y)));
    return points.length > 0 && isHit && stage.isBare();
  }

  function raise(): boolean {
    const one = find();
    if (!one) return false;
    stage.openOnTop(one);
    const isSeen = isOnTop(one) || endTransition();
    stage.quietly(() => one.querySelector<HTMLElement>('[data-first]')?.focus());
    return isSeen;
  }

  return {
    isModal,
    /** Opens a fresh one. Whether the person sees it. */
    open(): boolean {
      wasRaised = false;
      return raise();
    },
    close(): void {
      stage.quietly(() => find()?.close());
    },
    /** Whether the person can press it, after it was raised above the page once. */
    keepOnTop(): boolean {
      const one = find();
      if (!one) return false;
      // A page that took the focus away opened a modal of its own above: ours may be seen, and not
      // be pressed.
      if (isOnTop(one) && one.contains(stage.shadow.activeElement)) return true;
      const isRaised = !wasRaised && raise();
      wasRaised = true;
      return isRaised;
    },
    /**
     * From its last button a Tab goes to the first, and back; gives whether it did. In a shadow
     * root Firefox would go out of it there, and come back to the last one for ever.
     */
    goRound(isBack: boolean): boolean {
      const all = [...(find()?.querySelectorAll('button') ?? [])];
      const buttons = all.filter((one) => one.checkVisibility());
      if (isBack) buttons.reverse();
      const [to, from] = [buttons[0], buttons.at(-1)];
      if (!to || from !== stage.shadow.activeElement) return false;
      to.focus();
      return true;
    },
    /** Whether `node` is in it, and something of the page lies above. */
    isCovered(node: Element): boolean {
      const one = find();
      return one?.contains(node) === true && !isOnTop(one);
    },
  };
}

function isTransition({ effect }: Animation): boolean {
  return (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition') ?? false;
}
