import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/NumberField';
import { sayCounted } from '@/utils/locale/locale';
import { LONGEST_MESSAGE_WORDS, SHORTEST_MESSAGE_WORDS } from '@/utils/practice/limits';
import type { Settings } from '@/utils/settings/settings';
import css from './reminders.module.css';

type LooksRule = Settings['rules']['looks'];

interface LooksProps {
  looks: LooksRule;
  onLooks(looks: LooksRule): void;
}

/** What is proposed when length is ticked. */
const PROPOSED_WORDS = 150;

/** The signs of a heated message that can be seen from afar, each to be ticked. */
export function Looks({ looks, onLooks }: LooksProps) {
  const { capitals, marks, longerThan } = looks;
  return (
    <div class={`${css.times} ${css.ownWords}`}>
      <Tick
        label={i18n.t('rules.capitals')}
        isTicked={capitals}
        onTick={(ticked) => onLooks({ ...looks, capitals: ticked })}
      />
      <Tick
        label={i18n.t('rules.marks')}
        isTicked={marks}
        onTick={(ticked) => onLooks({ ...looks, marks: ticked })}
      />
      <Tick
        label={i18n.t('rules.long')}
        isTicked={longerThan !== null}
        onTick={(ticked) => onLooks({ ...looks, longerThan: ticked ? PROPOSED_WORDS : null })}
      />
      {longerThan !== null && (
        <NumberField
          label={i18n.t('rules.mostWords')}
          look="small soft"
          least={SHORTEST_MESSAGE_WORDS}
          most={LONGEST_MESSAGE_WORDS}
          value={longerThan}
          misfit={sayCounted('rules.mostWordsFits', LONGEST_MESSAGE_WORDS, [
            String(SHORTEST_MESSAGE_WORDS),
          ])}
          takesAt="change"
          onValue={(most) => onLooks({ ...looks, longerThan: most })}
        />
      )}
    </div>
  );
}

interface TickProps {
  label: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
