/**
 * Every event by which a page could hear what a person does with our node, and every one by which they may send. The
 * guard listens to all of them from the start of the page on, so that it hears each one first. The browser itself names
 * those that it has.
 */
const NAMED =
  /^on(change$|.*(pointer(?!enter|leave|raw)|mouse(?!enter|leave)|touch|drag|drop|key|before|input|copy|cut|paste|click|menu|wheel|selectstart|focus|blur|submit))/;

/** These have no property of their own; the last three are Firefox's and DOM's older names. */
const UNNAMED = 'focusin,focusout,DOMActivate,DOMMouseScroll,MozMousePixelScroll';

/**
 * Firefox hands out a node of our closed root with each event around it, in `originalTarget` and the like. So even what
 * only tells that the mouse came and went is kept from the page there.
 */
const GIVING_AWAY = ',mouseenter,mouseleave,pointerenter,pointerleave,pointerrawupdate';

export function heardEvents(): string[] {
  const types = (UNNAMED + ('originalTarget' in Event.prototype ? GIVING_AWAY : '')).split(',');
  for (const name in HTMLElement.prototype) if (NAMED.test(name)) types.push(name.slice(2));
  return types;
}
