import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint?: ComponentChildren;
  /** A drawing before the words. */
  sign?: ComponentChildren;
  checked: boolean;
  button?: Ref<HTMLButtonElement>;
  onChange(checked: boolean): void;
  /** More to do with the same thing, between the words and the switch. */
  children?: ComponentChildren;
}

/**
 * A row that is on or off. The switch only shows what it is told, because the browser or the
 * storage may say no. It is a button: a click is what every browser accepts as the moment to ask
 * for a permission.
 */
export function Switch({ label, hint, sign, checked, button, onChange, children }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      {sign}
      <div class="switch-words">
        <label for={id} id={`${id}-label`}>
          {label}
        </label>
        {hint && (
          <p class="small soft" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {children}
      <button
        type="button"
        role="switch"
        class="switch"
        id={id}
        ref={button}
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onChange(!checked)}
      />
    </div>
  );
}
