import { Act } from './Act';
import { useSettled } from './use-settled';

interface SettlingButtonProps {
  class?: 'plain' | 'chip' | 'link';
  words: string;
  isPressed?: boolean;
  /** Where Enter must not act. */
  sends?: boolean;
  act(): void;
}

/** A button that just appeared takes no press for a moment: nobody can have aimed at it yet. */
export function SettlingButton({ act, ...props }: SettlingButtonProps) {
  const isSettled = useSettled();
  return <Act class="plain" {...props} isDisabled={!isSettled} act={() => isSettled && act()} />;
}
