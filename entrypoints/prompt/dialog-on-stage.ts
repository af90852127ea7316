import type { Frame } from '@/utils/engine/bridge';

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

  function raise(): boolean {
    const one = find();
    if (!one) return false;
    const isSeen = stage.openOnTop(one) || endTransition();
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
      if (stage.isOnTop(one) && one.contains(stage.shadow.activeElement)) return true;
      const isRaised = !wasRaised && raise();
      wasRaised = true;
      return isRaised;
    },
    /** Whether `node` is in it, and something of the page lies above. */
    isCovered(node: Element): boolean {
      const one = find();
      return one?.contains(node) === true && !stage.isOnTop(one);
    },
  };
}

function isTransition({ effect }: Animation): boolean {
  return (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition') ?? false;
}
