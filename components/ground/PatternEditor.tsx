import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_PART_S } from '@/utils/practice/limits';
import { type OwnPattern, shortestS } from '@/utils/practice/own-breath-pattern';
import css from './ground.module.css';

interface PatternEditorProps {
  pattern: OwnPattern;
  onPattern(pattern: OwnPattern): void;
}

const parts = ['inS', 'holdS', 'outS', 'restS'] as const;

/** The four parts of one's own breath, in seconds. A hold of 0 is left out. */
export function PatternEditor({ pattern, onPattern }: PatternEditorProps) {
  const id = useId();
  const [wrong, setWrong] = useState<keyof OwnPattern | null>(null);
  const type = (part: keyof OwnPattern, typed: number) => {
    const fits = typed >= shortestS(part) && typed <= LONGEST_PART_S;
    setWrong(fits ? null : part);
    if (fits) onPattern({ ...pattern, [part]: typed });
  };
  return (
    <fieldset class={css.pattern}>
      <legend class="legend">{i18n.t('ground.pattern.legend')}</legend>
      <div class={css.patternParts}>
        {parts.map((part) => (
          <div class="labelled" key={part}>
            <label class="small soft" for={`${id}-${part}`}>
              {i18n.t(`ground.pattern.${part}`)}
            </label>
            <input
              id={`${id}-${part}`}
              class="field"
              type="number"
              inputMode="decimal"
              min={shortestS(part)}
              max={LONGEST_PART_S}
              step={0.5}
              value={pattern[part]}
              aria-invalid={wrong === part}
              aria-describedby={`${id}-wrong`}
              onChange={(event) => type(part, event.currentTarget.valueAsNumber)}
            />
          </div>
        ))}
      </div>
      <p class="problem small" id={`${id}-wrong`} role="alert">
        {wrong &&
          i18n.t('ground.pattern.wrong', [String(shortestS(wrong)), String(LONGEST_PART_S)])}
      </p>
    </fieldset>
  );
}
