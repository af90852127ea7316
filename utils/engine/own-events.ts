/**
 * Every event by which a page could hear what a person does with our node. Where the page hears one in Firefox, its
 * `originalTarget` hands the page a node of our closed root. The guard listens to all of them from the start of the
 * page on, so that it hears each one first. What enters and leaves is not among them: such an event comes out of no
 * shadow root, and to hear it at the window makes the browser tell of every element that the pointer crosses.
 */
export const OWN_EVENTS = [
  'pointerdown pointermove pointerup pointercancel pointerover pointerout gotpointercapture',
  'lostpointercapture mousedown mousemove mouseup mouseover mouseout click auxclick dblclick',
  'contextmenu DOMActivate wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend',
  'touchcancel drag dragstart dragend dragenter dragover dragleave drop keydown keypress keyup',
  'beforeinput input copy cut paste selectstart focus blur focusin focusout beforetoggle',
].join(' ');
