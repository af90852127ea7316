import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SECOND_MS } from '@/utils/time/durations';
import { Words } from './Act';

/**
 * One slow breath: the out is longer than the in. pause-breath.css moves the circles by the same
 * times.
 */
const IN_MS = 4 * SECOND_MS;
const OUT_MS = 6 * SECOND_MS;

/**
 * Three circles that grow and rest. With reduced motion they stand still, and a word and a number
 * change.
 */
export function PauseBreath({ isMotionReduced }: { isMotionReduced: boolean }) {
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const startedAt = performance.now();
    const timer = setInterval(() => setElapsedMs(performance.now() - startedAt), SECOND_MS / 4);
    return () => clearInterval(timer);
  }, []);
  const inBreathMs = elapsedMs % (IN_MS + OUT_MS);
  const isIn = inBreathMs < IN_MS;
  const leftMs = isIn ? IN_MS - inBreathMs : IN_MS + OUT_MS - inBreathMs;
  return (
    <div class={isMotionReduced ? 'breath is-still' : 'breath'}>
      <i />
      <i />
      <i />
      <b aria-hidden="true">
        <Words text={i18n.t(isIn ? 'prompt.in' : 'prompt.out')} />
        {isMotionReduced && (
          <small>
            <Words text={String(Math.ceil(leftMs / SECOND_MS))} />
          </small>
        )}
      </b>
      <span class="unseen" role="status">
        <Words text={i18n.t(isIn ? 'prompt.breatheIn' : 'prompt.breatheOut')} />
      </span>
    </div>
  );
}
