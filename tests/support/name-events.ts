/**
 * In the environment of the fast tests nobody can list the events that there are, as one can in a
 * browser.
 */
const EVENTS =
  'keydown keypress keyup beforeinput input submit drop pointerdown pointerup mousedown mouseup touchstart touchend click';

for (const type of EVENTS.split(' ')) {
  const name = `on${type}`;
  let owner: object | null = HTMLElement.prototype;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  const known = owner && Object.getOwnPropertyDescriptor(owner, name);
  const property = known ?? { value: null, writable: true, configurable: true };
  Object.defineProperty(HTMLElement.prototype, name, { ...property, enumerable: true });
}
