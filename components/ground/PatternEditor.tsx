import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/NumberField';
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
  return (
    <fieldset class={css.pattern}>
      <legend class="legend">{i18n.t('ground.pattern.legend')}</legend>
      <div class={css.patternParts}>
        {parts.map((part) => {
          const [least, most] = [shortestS(part), LONGEST_PART_S];
          return (
            <NumberField
              key={part}
              label={i18n.t(`ground.pattern.${part}`)}
              look="small soft"
              least={least}
              most={most}
              step={0.5}
              value={pattern[part]}
              misfit={i18n.t('ground.pattern.wrong', [String(least), String(most)])}
              takesAt="change"
              onValue={(seconds) => onPattern({ ...pattern, [part]: seconds })}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
