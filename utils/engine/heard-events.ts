/**
 * Every event by which a page could hear what a person does with our node, and every one by which they may send. The
 * guard listens to all of them from the start of the page on, so that it hears each one first.
 */
const NAMES =
  'pointer:down,move,up,cancel,over,out;mouse:down,move,up,over,out;touch:start,move,end,cancel;drag:,start,end,enter,over,leave;key:down,press,up;before:input,copy,cut,paste,toggle;focus:,in,out;:gotpointercapture,lostpointercapture,click,auxclick,dblclick,contextmenu,DOMActivate,wheel,DOMMouseScroll,MozMousePixelScroll,drop,input,copy,cut,paste,selectstart,blur,submit';

/**
 * Firefox hands out a node of our closed root with each event around it, in `originalTarget` and the like. So even what
 * only tells that the pointer came and went is kept from the page there.
 */
const GIVING_AWAY = ';pointer:enter,leave,rawupdate;mouse:enter,leave';

const doesGiveAway = 'originalTarget' in Event.prototype;

export const HEARD: readonly string[] = (NAMES + (doesGiveAway ? GIVING_AWAY : ''))
  .split(';')
  .flatMap((group) => {
    const [start = '', ends = ''] = group.split(':');
    return ends.split(',').map((end) => start + end);
  });
