import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { callLink } from '@/utils/support/reach-link';
import type { Emergency } from '@/utils/support/support-line';
import { CheckedNote } from './CheckedNote';
import css from './support.module.css';

/** The numbers for danger, and what to do when one cannot speak. */
export function EmergencyLines({
  emergency,
  language,
}: {
  emergency: Emergency;
  language: string;
}) {
  const id = useId();
  const { numbers, silent } = emergency;
  return (
    <section class={css.kind} aria-labelledby={id}>
      <h3 id={id}>{i18n.t('support.emergency')}</h3>
      <ul class={css.ways}>
        {numbers.map(({ number, service }) => (
          <li key={number}>
            <a class="figures" href={callLink(number)}>
              {i18n.t('support.call', [number])}
            </a>
            {service && <span class="small soft"> {i18n.t(`support.${service}`)}</span>}
          </li>
        ))}
      </ul>
      {silent && <p class="small">{silentWords(silent)}</p>}
      <CheckedNote checked={emergency} language={language} />
    </section>
  );
}

function silentWords(silent: NonNullable<Emergency['silent']>): string {
  switch (silent.by) {
    case 'press':
      return i18n.t('support.silent.press', [silent.key]);
    case 'text':
      return i18n.t('support.silent.text', [silent.number]);
    case 'tap':
      return i18n.t('support.silent.tap');
  }
}
