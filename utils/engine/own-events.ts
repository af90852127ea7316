/** Which events the page is to hear nothing of, and what becomes of those that are about us. */
import type { Acts } from './acts';
import type { Copy } from './copy';
import type { LayersAbove } from './layers-above';
import type { QuietFocus } from './quiet-focus';
import type { OwnNodes, Standing } from './standing';

/** What a letter is made of. */
const TYPED = /^key|input$/;

/** What is said of `Stage` holds of what bears the same names here. */
export function createOwnEvents(
  { host, shadow, root }: OwnNodes,
  standing: Pick<Standing, 'isInShadow'>,
  isInside: (node: Node) => boolean,
  acts: Acts,
  focus: QuietFocus,
  copy: Copy,
  above: LayersAbove,
) {
  let hasPressBegun = false;
  let isPassed = false;

  function isOurs(event: Event, target: EventTarget | null): boolean {
    return target === host || (standing.isInShadow() && event.composedPath()[0] === host);
  }

  /**
   * Whether Firefox would hand out a node of ours with an event that is about an element of the
   * page.
   */
  function givesAway(
    event: Event & { explicitOriginalTarget?: EventTarget | null },
    target: EventTarget | null,
  ): boolean {
    const origin = event.explicitOriginalTarget;
    return !!origin && origin !== target && 'nodeType' in origin && isInside(origin as Node);
  }

  function pass(isOn: boolean): void {
    isPassed = isOn;
    root.classList.toggle('is-passed', isOn);
  }

  /**
   * What the pointer drags in the page, it drags past us: the page is to hear where it was let go.
   */
  function letPass(event: Event): void {
    const { type } = event;
    const isFree = /^(pointer|mouse)/.test(type) && (event as MouseEvent).buttons === 0;
    const isOver = isFree || type === 'dragend' || type === 'drop';
    const isBegun = type === 'pointerdown' || type === 'dragenter';
    if (isPassed ? isOver : isBegun) pass(!isPassed);
  }

  function concerns(event: Event, type: string, target: EventTarget | null): boolean {
    const isAtOurs = isOurs(event, target);
    const wouldTell = isAtOurs || givesAway(event, target);
    // A letter is five events: the rest is not about them.
    if (!wouldTell && TYPED.test(type)) return false;
    if (!event.isTrusted || !host.isConnected) return false;
    if (type === 'change') return focus.hidesChange(event);
    if (/^(focus|blur)/.test(type)) return focus.hides(event as FocusEvent, isAtOurs);
    if (wouldTell || (type === 'copy' && copy.isOn())) return true;
    if (type === 'beforetoggle') above.opened(event);
    if (hasPressBegun && isOfPress(event)) return true;
    if (type === 'pointerdown') {
      // While a dialog of ours is open, a press on the documents around it is no way out of it.
      if (!shadow.querySelector(':modal')) {
        focus.giveBack();
        acts.fold();
      }
    }
    letPass(event);
    return false;
  }

  /** Whether this goes on with the press that began with us. */
  function isOfPress({ type, buttons, detail }: Event & Partial<MouseEvent>): boolean {
    // The page may have had the pointer given to an element of its own meanwhile, or the person let
    // it go beside us.
    hasPressBegun = type !== 'pointerdown' && (type !== 'pointermove' || buttons !== 0);
    // The click of a key counts none.
    return hasPressBegun && (/pointer|mouse/.test(type) || !!detail);
  }

  return {
    concerns,
    onOwnEvent(event: Event): void {
      const { type, target } = event;
      event.stopImmediatePropagation();
      if (type === 'copy') copy.take(event as ClipboardEvent);
      else if (isOurs(event, target) || hasPressBegun) acts.take(event);
      hasPressBegun = type === 'pointerdown' || (hasPressBegun && type !== 'click');
    },
    /** Whether the pointer goes past us. */
    pass,
  };
}
