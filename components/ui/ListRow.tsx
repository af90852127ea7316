import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon';
import { isFocusLost } from './is-focus-lost';

export interface RowAction {
  label: string;
  /** The label with what the row is about, for those who hear the buttons one by one. */
  name: string;
  press(): void;
}

interface ListRowProps {
  /** What the row is about, in the person's words. */
  about: string;
  /** What can be done to it, behind "…". */
  actions: readonly RowAction[];
  /** What is done to it most, beside its line. */
  main?: ComponentChildren;
  /** The focus comes here when it has lost its place. */
  isNextFocus?: boolean;
  /** It comes back in the place of what had the focus. */
  isBack?: boolean;
  children: ComponentChildren;
}

/** One line of a list, and all that can be done to it folded away behind "…", in the line below. */
export function ListRow({ about, actions, main, isNextFocus, isBack, children }: ListRowProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const drawn = useRef(isBack ?? false);
  const hasActions = actions.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press here may take its own button away.
  useLayoutEffect(() => {
    if (drawn.current && isFocusLost()) more.current?.focus();
    drawn.current = true;
  }, [isOpen, hasActions]);
  return (
    <li>
      <div class="list-line">
        <div class="list-words">{children}</div>
        <div class="list-acts">
          {main}
          {hasActions && (
            <button
              type="button"
              ref={more}
              class="button plain icon-button"
              aria-label={i18n.t('list.more', [about])}
              aria-expanded={isOpen}
              aria-controls={id}
              data-next-focus={isNextFocus || undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="more" />
            </button>
          )}
        </div>
      </div>
      {isOpen && (
        <div class="row row-start" id={id}>
          {actions.map(({ label, name, press }) => (
            <button
              type="button"
              class="button quiet"
              key={label}
              aria-label={name}
              onClick={() => {
                setOpen(false);
                press();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
