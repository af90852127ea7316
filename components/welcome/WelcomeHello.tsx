import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './welcome.module.css';

interface WelcomeHelloProps {
  supportHref: string;
}

/** What Breather does, what it never does, and for whom it is not. */
export function WelcomeHello({ supportHref }: WelcomeHelloProps) {
  return (
    <>
      <div class={css.welcomePair}>
        <Points
          title={i18n.t('welcome.does')}
          points={[i18n.t('welcome.does1'), i18n.t('welcome.does2'), i18n.t('welcome.does3')]}
        />
        <Points
          title={i18n.t('welcome.never')}
          points={[i18n.t('welcome.never1'), i18n.t('welcome.never2'), i18n.t('welcome.never3')]}
        />
      </div>
      <div class={css.welcomeSafety}>
        <p>
          <b>{i18n.t('welcome.safety')}</b> <a href={supportHref}>{i18n.t('welcome.safetyLink')}</a>
        </p>
        <p class="soft">{i18n.t('welcome.shared')}</p>
        <p class="soft">{i18n.t('welcome.here')}</p>
        <p class="soft">{i18n.t('welcome.exit')}</p>
      </div>
    </>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  const id = useId();
  return (
    <section class={css.points} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
