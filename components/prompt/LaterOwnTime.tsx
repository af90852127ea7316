import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice } from '@/utils/engine/bridge';
import { fullHourAfter, laterAtTime } from '@/utils/time/later-times';
import { Words } from './Act';
import { SettlingButton } from './SettlingButton';

/**
 * A time of the person's own, today or tomorrow, whichever comes first. Nobody hears what is typed
 * into the field: it is read at the press.
 */
export function LaterOwnTime({ choose }: { choose(choice: Choice): void }) {
  const field = useRef<HTMLInputElement>(null);
  const [first] = useState(() => fullHourAfter(Date.now()));
  const [isNoTime, setNoTime] = useState(false);

  function keep(): void {
    const untilAt = laterAtTime(field.current?.value ?? '', Date.now());
    setNoTime(untilAt === null);
    if (untilAt === null) field.current?.focus();
    else choose({ kind: 'later', untilAt });
  }

  return (
    <>
      <span class="own-time">
        <input
          ref={field}
          type="time"
          required
          aria-label={i18n.t('prompt.later.time')}
          defaultValue={first}
        />
        <SettlingButton class="chip" words={i18n.t('prompt.later.untilThen')} act={keep} />
      </span>
      <span class="small soft" role="status">
        {isNoTime && <Words text={i18n.t('prompt.later.noTime')} />}
      </span>
    </>
  );
}
