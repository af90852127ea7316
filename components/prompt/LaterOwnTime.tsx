import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice } from '@/utils/engine/bridge';
import { fullHourAfter, laterAtTime } from '@/utils/time/later-times';
import { Words } from './Act';
import { SettlingButton } from './SettlingButton';

interface LaterOwnTimeProps {
  choose(choice: Choice): void;
}

/** A chip that becomes a field for a time of the person's own. */
export function LaterOwnTime({ choose }: LaterOwnTimeProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <TimeField choose={choose} />;
  const open = () => setOpen(true);
  return <SettlingButton class="chip" words={i18n.t('prompt.later.own')} act={open} />;
}

/**
 * Today or tomorrow, whichever comes first. Nobody hears what is typed into the field: it is read
 * at the press.
 */
function TimeField({ choose }: LaterOwnTimeProps) {
  const field = useRef<HTMLInputElement>(null);
  const [first] = useState(() => fullHourAfter(Date.now()));
  const [isNoTime, setNoTime] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);

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
          class="chip"
          type="time"
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
