import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

export interface Acts {
  /** What a press on `node` does; null takes it back. */
  onAct(node: Element, act: (() => void) | null): void;
  /** See `Stage.ownName`. */
  ownName(name: string): string;
}

/** No event of a page's window reaches a node of ours, so what a press does is told here. */
export const ActsContext = createContext<Acts>({ onAct() {}, ownName: (name) => name });

export interface ActProps {
  class: string;
  words: string;
  /** What may stand in the place of its words later. */
  room?: readonly string[];
  act(): void;
  isPressed?: boolean;
  isExpanded?: boolean;
  isDisabled?: boolean;
  /** Where Enter must not act. */
  sends?: boolean;
  /** What has the focus as the dialog opens. */
  isFirst?: boolean;
  /** How much of what it waits for is over, up to 1. */
  share?: number;
  button?: RefObject<HTMLButtonElement | null>;
}

/** A button with its words, and what a press on it does. */
export function Act(props: ActProps) {
  const { words, act } = props;
  const acts = useContext(ActsContext);
  const own = useRef<HTMLButtonElement>(null);
  const button = props.button ?? own;
  useLayoutEffect(() => {
    if (button.current) acts.onAct(button.current, act);
  });
  return (
    <button
      type="button"
      ref={button}
      class={props.class}
      style={{ [acts.ownName('share')]: props.share }}
      aria-label={words}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-disabled={props.isDisabled}
      data-sends={props.sends}
      data-first={props.isFirst}
    >
      {props.room ? <RoomyWords text={words} room={props.room} /> : <Words text={words} />}
    </button>
  );
}

/**
 * Words that the style sheet draws out of an attribute. A page's `window.find()` and a selection
 * see into closed roots of ours, but there is no text for them; the browser tells a screen reader
 * what is drawn.
 */
export function Words({ text }: { text: string }) {
  // Another node for other words, so that a live region tells of them.
  return <span key={text} data-w={text} />;
}

interface RoomyWordsProps {
  text: string;
  /**
   * All that may stand here: there is room for the longest, so nothing around it moves as the words
   * change.
   */
  room: readonly string[];
}

function RoomyWords({ text, room }: RoomyWordsProps) {
  return (
    <span class="roomy">
      {room.map((one) => (
        <span key={one} data-room={one} />
      ))}
      <Words text={text} />
    </span>
  );
}
