import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstPress } from './first-press';

interface TwoClicksProps {
  /** The first button. */
  label: string;
  /** What the second one will do. */
  warning: string;
  really: string;
  keep: string;
  /** How the first button looks. */
  look?: string;
  onReally(): void;
}

/** A step that can not be taken back: it is named first, and done with a second click. */
export function TwoClicks({ label, look = 'button', ...props }: TwoClicksProps) {
  const { warning, really, keep, onReally } = props;
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes where its place is now.
    if (asked) second.current?.focus();
    else if (was.current) first.current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" class={look} ref={first} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="two-clicks">
      <p role="alert">{warning}</p>
      <div class="row">
        <button type="button" class="button main" ref={second} onClick={firstPress(onReally)}>
          {really}
        </button>
        <button type="button" class="button plain" onClick={() => setAsked(false)}>
          {keep}
        </button>
      </div>
    </div>
  );
}
