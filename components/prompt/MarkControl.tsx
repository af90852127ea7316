import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Rule } from '@/utils/engine/bridge';
import type { MarkScope } from '@/utils/engine/heat';

const scopes: readonly MarkScope[] = ['message', 'hour', 'morning'];

interface MarkControlProps {
  scope: MarkScope | null;
  /** The rule of the person's own that heats this unmarked draft, or null. */
  rule: Rule | null;
  /** The rules that are on: there is room for their words, whether they mark or not. */
  rules: readonly Rule[];
  /** `toggle` marks for this message, or takes back whatever marks it. */
  toggle(scope: MarkScope | 'toggle'): void;
}

/**
 * The mark button beside a composer, with the choice of how long. Its size is the same marked and unmarked, so that
 * a page that probes where our node can be hit learns nothing; and its words are drawn by the style sheet, for a
 * page's `window.find()` sees into closed shadow roots.
 */
export function MarkControl({ scope, rule, rules, toggle }: MarkControlProps) {
  const [isOpen, setOpen] = useState(false);
  const isMarked = scope !== null || rule !== null;
  const shown = scope ? 'pressed' : (rule ?? 'button');
  return (
    <div class={isMarked ? 'mark is-marked' : 'mark'}>
      {isOpen && (
        <fieldset class="scopes">
          <legend class="unseen">{i18n.t('mark.howLong')}</legend>
          {scopes.map((one) => (
            <button
              type="button"
              key={one}
              class="chip"
              aria-pressed={one === scope}
              onMouseDown={keepFocus}
              onClick={() => {
                toggle(one);
                setOpen(false);
              }}
            >
              {i18n.t(`mark.${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      <div class="pill">
        <button
          type="button"
          class="toggle"
          aria-label={i18n.t('mark.button')}
          aria-pressed={isMarked}
          aria-description={rule && !scope ? i18n.t(`mark.${rule}`) : undefined}
          onMouseDown={keepFocus}
          onClick={() => toggle('toggle')}
        >
          <Flame />
          <span class="labels" aria-hidden="true">
            {(['button', 'pressed', ...rules] as const).map((one) => (
              <span
                key={one}
                class={one === shown ? '' : 'is-off'}
                data-label={i18n.t(`mark.${one}`)}
              />
            ))}
          </span>
        </button>
        <button
          type="button"
          class="how-long"
          aria-label={i18n.t('mark.howLong')}
          aria-expanded={isOpen}
          onMouseDown={keepFocus}
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m7 14 5-5 5 5" />
          </svg>
        </button>
      </div>
    </div>
  );
}

/** A press on our button leaves the caret in the draft. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function Flame() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3c1 4 5 5.5 5 10a5 5 0 0 1-10 0c0-2 1-3.3 2-4.3C9.5 11 11 11 12 3Z" />
    </svg>
  );
}
