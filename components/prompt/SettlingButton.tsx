import type { ComponentChildren } from 'preact';
import { useSettled } from './use-settled';

interface SettlingButtonProps {
  class?: 'plain' | 'chip' | 'link';
  isPressed?: boolean;
  onMouseDown?(event: Event): void;
  onPress(event: Event): void;
  children: ComponentChildren;
}

/** A button that just appeared takes no press for a moment: nobody can have aimed at it yet. */
export function SettlingButton(props: SettlingButtonProps) {
  const isSettled = useSettled();
  return (
    <button
      type="button"
      class={props.class ?? 'plain'}
      aria-pressed={props.isPressed}
      aria-disabled={!isSettled}
      onMouseDown={props.onMouseDown}
      onClick={(event) => isSettled && props.onPress(event)}
    >
      {props.children}
    </button>
  );
}
