import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/durations';
import css from './lock.module.css';

/** How long a journal stays open without being used; null until the browser closes. */
const times = [
  { name: 'minutes5', lockAfterMs: 5 * MINUTE_MS },
  { name: 'minutes15', lockAfterMs: 15 * MINUTE_MS },
  { name: 'hour', lockAfterMs: HOUR_MS },
  { name: 'browser', lockAfterMs: null },
] as const;

interface LockAfterProps {
  lockAfterMs: number | null;
  onLockAfter(lockAfterMs: number | null): void;
}

export function LockAfter({ lockAfterMs, onLockAfter }: LockAfterProps) {
  const chosen = times.find((time) => time.lockAfterMs === lockAfterMs)?.name ?? 'minutes15';
  return (
    <Labelled label={i18n.t('lock.after')} hint={i18n.t('lock.afterHint')}>
      {(tied) => (
        <select
          {...tied}
          class={`field ${css.lockAfter}`}
          value={chosen}
          onChange={(event) => {
            const time = times.find(({ name }) => name === event.currentTarget.value);
            if (time) onLockAfter(time.lockAfterMs);
          }}
        >
          {times.map(({ name }) => (
            <option key={name} value={name}>
              {i18n.t(`lock.times.${name}`)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
