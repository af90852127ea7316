import type { Frame } from '@/utils/engine/bridge';

/** The dialog that is drawn in `place`, as it stands among what the page opens. */
export function createDialogOnStage(stage: Frame['stage'], place: HTMLElement) {
  let wasRaised = false;

  function find(): HTMLDialogElement | null {
    return place.querySelector('dialog');
  }

  function isModal(): boolean {
    return find()?.matches(':modal') ?? false;
  }

  function raise(): boolean {
    const one = find();
    if (!one) return false;
    const isSeen = stage.openOnTop(one);
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
