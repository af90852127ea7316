import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SECOND_MS } from '@/utils/time/durations';
import { ActsContext, Words } from './Act';
import { type BreathPlan, breathAt, slowFrom } from './breath-plan';

interface PauseBreathProps {
  plan: BreathPlan;
  isMotionReduced: boolean;
}

/**
 * Three circles that grow and rest, from where the breath is as they are drawn first. With reduced
 * motion they stand still, and a word and a number change.
 */
export function PauseBreath({ plan, isMotionReduced }: PauseBreathProps) {
  const [now, setNow] = useState(() => performance.now());
  const { ownName } = useContext(ActsContext);
  const [times] = useState(() => motionOf(plan, now, ownName));
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), SECOND_MS / 4);
    return () => clearInterval(timer);
  }, []);
  const { isIn, leftMs } = breathAt(plan, now);
  return (
    <div class={isMotionReduced ? 'breath is-still' : 'breath'} style={times}>
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

/** What pause-breath.css moves the circles by, counted from `now`. */
function motionOf(
  plan: BreathPlan,
  now: number,
  ownName: (name: string) => string,
): Record<string, string> {
  const { startedAt, skippedMs, breathMs, breaths } = plan;
  return {
    [ownName('breath')]: `${breathMs}ms`,
    [ownName('breaths')]: String(breaths),
    [ownName('from')]: `${startedAt - skippedMs - now}ms`,
    [ownName('slow-from')]: `${slowFrom(plan) - now}ms`,
  };
}
