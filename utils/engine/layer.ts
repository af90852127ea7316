/**
 * Where our node stands, so that it is seen and pressed where the composer is: in the same layer of
 * the browser. What is outside of an open popover closes it when pressed, and what is outside of a
 * modal dialog takes no press at all.
 */
import { outerOf, rootIn } from './dom';
import { fits } from './plain-dom';

/**
 * An element that the browser draws above the page, with all that is in it. An older one knows no
 * `:open`, and passes it by.
 */
const LAYER = ':popover-open,:modal,:fullscreen,:is(select:open)';

/** The same, and a dialog within the page that the browser closes at a press outside of it. */
const KEPT_AROUND = `${LAYER},[open][closedby=any]`;

/**
 * To ask an element for its root takes a microsecond, and each kind of element that is touched some
 * kB. So the commonest of those that HTML lets have none are left out, and what draws nothing.
 */
const MAY_HAVE_ROOT = ':not(head *,svg,svg *,a,b,button,i,img,li,td,tr,ul)';

/** Smaller windows than this hold no dialog that anybody could read. */
const ROOM = { width: 340, height: 320 };

/**
 * The element whose last child our node is to be: the innermost layer that the composer stands in,
 * else the body. React leaves what stands at the end of the body alone as it takes over a page that
 * a server drew, and nothing else. It is the document's own element where the body is the box. Null
 * where the document has no body to draw in.
 */
export function layerOf(element: Element | null, page: Document): Element | null {
  for (let outer = element && outerOf(element); outer; outer = outerOf(outer)) {
    if (fits(outer, KEPT_AROUND)) return outer;
  }
  const { body, documentElement } = page;
  if (body?.localName !== 'body') return null;
  // What stands in a body that is edited becomes a part of the message.
  return body.isContentEditable || page.designMode === 'on' ? documentElement : body;
}

/**
 * The same for what needs room: from a small frame out to the largest document around it that has
 * the same origin, which is the only kind that lets us in.
 */
export function roomyLayerOf(element: Element | null, page: Document): Element | null {
  let best = layerOf(element, page);
  let view = page.defaultView;
  if (!view || (view.innerWidth >= ROOM.width && view.innerHeight >= ROOM.height)) return best;
  let area = view.innerWidth * view.innerHeight;
  try {
    while (view.parent !== view) {
      const frame: Element | null = view.frameElement;
      view = view.parent as typeof view;
      const layer = frame && layerOf(frame, view.document);
      if (layer && view.innerWidth * view.innerHeight > area) {
        area = view.innerWidth * view.innerHeight;
        best = layer;
      }
    }
  } catch {
    // From here on the frames are of another origin.
  }
  return best;
}

/**
 * What the browser draws above the page of this document now, from within shadow roots as well.
 * `opened` hears in each of those what is opened there, of which no window hears.
 */
export function openLayers(root: Document | ShadowRoot, opened: (event: Event) => void): Element[] {
  const inside = [...root.querySelectorAll(MAY_HAVE_ROOT)].flatMap((element) => {
    const inner = rootIn(element);
    // Again, this adds nothing.
    inner?.addEventListener('beforetoggle', opened, true);
    return inner ? openLayers(inner, opened) : [];
  });
  // What is closed stays above while its page lets it go, and is no layer any more.
  const leaving = root.getAnimations().flatMap((one) => {
    const { transitionProperty, effect } = one as Partial<CSSTransition>;
    // The cast: a transition is one of an element.
    return transitionProperty === 'overlay' ? ((effect as KeyframeEffect).target as Element) : [];
  });
  return [...root.querySelectorAll(LAYER), ...leaving, ...inside];
}
