import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import { useTick } from '@/components/ui/use-tick';
import type { Choice } from '@/utils/engine/bridge';
import { sayCounted } from '@/utils/locale/locale';
import { MINUTE_MS } from '@/utils/time/durations';
import { type LaterTime, laterAt, laterTimes } from '@/utils/time/later-times';
import { Words } from './Act';
import { LaterOwnTime } from './LaterOwnTime';
import { SettlingButton } from './SettlingButton';

interface LaterChipsProps {
  choose(choice: Choice): void;
}

/** Until when this message may wait in its box; only its chat is held. */
export function LaterChips({ choose }: LaterChipsProps) {
  // An evening goes as it comes.
  useTick(MINUTE_MS);
  const times = laterTimes(Date.now());
  const chip = (time: LaterTime) => (
    <SettlingButton
      key={time}
      class="chip"
      words={nameOf(time)}
      // The dialog may have stood open for a while.
      act={() => choose({ kind: 'later', untilAt: laterAt(time, Date.now()) })}
    />
  );
  return (
    <fieldset>
      <legend class="small">
        <Words text={i18n.t('prompt.later.title')} />
      </legend>
      <div class="row">
        {times.filter(isMinutes).map(chip)}
        {/* Beside the short ones there is room for it, so that the feelings stay in sight. */}
        <LaterOwnTime choose={choose} />
        {times.filter((time) => !isMinutes(time)).map(chip)}
      </div>
    </fieldset>
  );
}

function isMinutes(time: LaterTime): time is '10' | '20' {
  return time === '10' || time === '20';
}

function nameOf(time: LaterTime): string {
  if (isMinutes(time)) return sayCounted('prompt.later.minutes', Number(time));
  const at = laterAt(time, Date.now());
  // After midnight it is the morning that is still to come.
  const isToday = new Date(at).getDate() === new Date().getDate();
  const name = time === 'morning' && isToday ? 'thisMorning' : time;
  return i18n.t(`prompt.later.${name}`, { time: formatTimeOfDay(at) });
}
