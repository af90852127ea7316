import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import { LONGEST_MESSAGE_WORDS, SHORTEST_MESSAGE_WORDS } from '@/utils/practice/limits';
import type { Settings } from '@/utils/settings/settings';

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
    <div class="times own-words">
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
        <MostWords most={longerThan} onMost={(most) => onLooks({ ...looks, longerThan: most })} />
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

/** One that does not fit is not kept, and the field says what fits. */
function MostWords({ most, onMost }: { most: number; onMost(most: number): void }) {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="labelled">
      <label class="small soft" for={id}>
        {i18n.t('rules.mostWords')}
      </label>
      <input
        id={id}
        class="field"
        type="number"
        inputMode="numeric"
        min={SHORTEST_MESSAGE_WORDS}
        max={LONGEST_MESSAGE_WORDS}
        value={most}
        aria-describedby={`${id}-fits`}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          const fits =
            Number.isInteger(typed) &&
            typed >= SHORTEST_MESSAGE_WORDS &&
            typed <= LONGEST_MESSAGE_WORDS;
          setWrong(!fits);
          if (fits) onMost(typed);
        }}
      />
      <p class="small soft" id={`${id}-fits`} role="status">
        {isWrong &&
          sayCounted('rules.mostWordsFits', LONGEST_MESSAGE_WORDS, [
            String(SHORTEST_MESSAGE_WORDS),
          ])}
      </p>
    </div>
  );
}
