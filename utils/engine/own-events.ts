/**
 * Every event by which a page could hear what a person does with our node. The guard listens to all of them from the
 * start of the page on, so that it hears each one first.
 */
const HEARD = [
  'pointerdown pointermove pointerup pointercancel pointerover pointerout gotpointercapture',
  'lostpointercapture mousedown mousemove mouseup mouseover mouseout click auxclick dblclick',
  'contextmenu DOMActivate wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend',
  'touchcancel drag dragstart dragend dragenter dragover dragleave drop keydown keypress keyup',
  'beforeinput input beforecopy beforecut beforepaste copy cut paste selectstart',
  'focus blur focusin focusout beforetoggle',
];

/**
 * Firefox hands out a node of our closed root with each event around it, in `originalTarget` and the like. So even what
 * only tells that the pointer came and went is kept from the page there.
 */
const GIVING_AWAY = 'pointerenter pointerleave mouseenter mouseleave pointerrawupdate';

const doesGiveAway = 'originalTarget' in Event.prototype;

export const OWN_EVENTS = [...HEARD, ...(doesGiveAway ? [GIVING_AWAY] : [])].join(' ');
