import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import type { Choice } from '@/utils/engine/bridge';
import { sayCounted } from '@/utils/locale/locale';
import { type LaterTime, laterAt, laterTimes } from '@/utils/time/later-times';
import { Words } from './Act';
import { LaterOwnTime } from './LaterOwnTime';
import { SettlingButton } from './SettlingButton';

/** Until when this message may wait in its box; only its chat is held. */
export function LaterChips({ choose }: { choose(choice: Choice): void }) {
  return (
    <fieldset>
      <legend class="small">
        <Words text={i18n.t('prompt.later.title')} />
      </legend>
      <div class="row">
        {laterTimes(Date.now()).map((time) => (
          <SettlingButton
            key={time}
            class="chip"
            words={nameOf(time)}
            // The dialog may have stood open for a while.
            act={() => choose({ kind: 'later', untilAt: laterAt(time, Date.now()) })}
          />
        ))}
        <LaterOwnTime choose={choose} />
      </div>
    </fieldset>
  );
}

function nameOf(time: LaterTime): string {
  if (time === '10' || time === '20') return sayCounted('prompt.later.minutes', Number(time));
  return i18n.t(`prompt.later.${time}`, { time: formatTimeOfDay(laterAt(time, Date.now())) });
}
