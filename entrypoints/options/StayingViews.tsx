import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { holdsHalfWritten, noteWriting } from './half-written';

interface StayingViewsProps<Name extends string> {
  shown: Name;
  /** Whether this view may stay out of sight. */
  mayStay(name: Name): boolean;
  /** How each view is laid out. */
  look: string | undefined;
  /** Draws a view; `isShown` is false while it stays out of sight. */
  draw(name: Name, isShown: boolean): ComponentChildren;
}

/**
 * One view of several. One that is left with something half written in it stays, out of sight and
 * out of reach, so that it is there again when the person comes back. All of it is in the memory of
 * the page alone, and goes with the page, or when everything is erased: then the page begins anew.
 */
export function StayingViews<Name extends string>(props: StayingViewsProps<Name>) {
  const { shown, mayStay, look, draw } = props;
  const places = useRef(new Map<Name, HTMLElement>());
  const drawn = useRef<readonly Name[]>([]);
  const stays = (name: Name) => {
    const place = places.current.get(name);
    return place !== undefined && mayStay(name) && holdsHalfWritten(place);
  };
  const before = drawn.current.filter((name) => name === shown || stays(name));
  drawn.current = before.includes(shown) ? before : [...before, shown];
  return drawn.current.map((name) => (
    <div
      key={name}
      class={look}
      hidden={name !== shown}
      ref={(place) => {
        if (place) places.current.set(name, place);
        else places.current.delete(name);
      }}
      onInput={noteWriting}
    >
      {draw(name, name === shown)}
    </div>
  ));
}
