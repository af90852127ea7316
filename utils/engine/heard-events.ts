/**
 * Every event but those of a letter by which a page could hear what a person does with our node, or
 * by which they may send. The guard listens to all of them from the start of the page on, so that
 * it hears each one first. The browser itself names those that it has, on the document: to ask an
 * element would bring all that an element is into our world, 57 kB.
 */
const NAMED =
  /^on.*(pointer|mouse|touch|drag|before|copy|cut|paste|click|menu|wheel|selectstart|focus|blur)/;

/**
 * Some have no property of their own, the last three are Firefox's and DOM's older names; what
 * sends is named anyway.
 */
const UNNAMED =
  'pointerdown,mousedown,click,change,submit,drop,focusin,focusout,DOMActivate,DOMMouseScroll,MozMousePixelScroll';

/**
 * The ends of what only tells that the pointer or the mouse came and went, and not of what is
 * dragged. Firefox hands out a node of our closed root with each event around it, in
 * `originalTarget` and the like: there even that is kept from the page.
 */
const TELLING = /[re](enter|leave|raw)/;

export function heardEvents(): string[] {
  const types = UNNAMED.split(',');
  const givesAway = 'originalTarget' in Event.prototype;
  for (const name in Document.prototype) {
    if (NAMED.test(name) && (givesAway || !TELLING.test(name))) types.push(name.slice(2));
  }
  return types;
}
