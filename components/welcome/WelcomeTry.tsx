import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hearPracticeSteps, type PracticeStep } from './practice-step';
import css from './welcome.module.css';

const tries = [
  ['wrote', 'try1'],
  ['marked', 'try2'],
  ['held', 'try3'],
] as const;

/**
 * The practice chat with the real guard in it, and three things to try, each ticked as it is done.
 */
export function WelcomeTry({ practiceHref }: { practiceHref: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [done, setDone] = useState<readonly PracticeStep[]>([]);
  useEffect(() => {
    const shown = new AbortController();
    if (frame.current) {
      hearPracticeSteps(frame.current, shown.signal, (step) =>
        setDone((before) => (before.includes(step) ? before : [...before, step])),
      );
    }
    return () => shown.abort();
  }, []);
  return (
    <div class={css.try}>
      <div class={css.tryWords}>
        <ol class={css.tries}>
          {tries.map(([step, words]) => (
            <li key={step} data-done={done.includes(step) || undefined}>
              {i18n.t(`welcome.${words}`)}
              {done.includes(step) && (
                <span class="visually-hidden"> ({i18n.t('welcome.tryDone')})</span>
              )}
            </li>
          ))}
        </ol>
        <p class={css.trySaid} role="status">
          {i18n.t(done.includes('ended') ? 'welcome.tryEnd' : 'welcome.tryLead')}
        </p>
      </div>
      <div class={css.practice}>
        <iframe ref={frame} src={practiceHref} title={i18n.t('welcome.chat')} />
      </div>
    </div>
  );
}
