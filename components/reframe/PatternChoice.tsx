import { i18n } from '#i18n';
import { type Pattern, patterns } from '@/utils/practice/thinking-patterns';
import css from './reframe.module.css';

interface PatternChoiceProps {
  chosen: readonly Pattern[];
  onChange(chosen: Pattern[]): void;
}

/** Thinking patterns to recognise, folded away: nobody has to. */
export function PatternChoice({ chosen, onChange }: PatternChoiceProps) {
  return (
    <details class={css.patterns}>
      <summary>{i18n.t('reframes.notice.patterns')}</summary>
      <fieldset>
        <legend class="small soft">{i18n.t('reframes.notice.patternsHint')}</legend>
        {patterns.map((pattern) => (
          <label class="check" key={pattern}>
            <input
              type="checkbox"
              checked={chosen.includes(pattern)}
              onChange={(event) =>
                onChange(
                  patterns.filter((each) =>
                    each === pattern ? event.currentTarget.checked : chosen.includes(each),
                  ),
                )
              }
            />
            <span>
              <b>{i18n.t(`reframes.patterns.${pattern}.name`)}</b>
              <br />
              <span class="small soft">{i18n.t(`reframes.patterns.${pattern}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
