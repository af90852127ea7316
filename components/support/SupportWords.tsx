import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

/** For whom wording is not the matter, when it helps to talk to someone trained, and how to start. */
export function SupportWords() {
  return (
    <>
      <Words title={i18n.t('support.afraidTitle')}>
        <p>{i18n.t('support.afraid')}</p>
        <p class="soft">{i18n.t('support.afraidDevice')}</p>
      </Words>
      <Words title={i18n.t('support.signsTitle')}>
        <ul class="signs">
          <li>{i18n.t('support.signs1')}</li>
          <li>{i18n.t('support.signs2')}</li>
          <li>{i18n.t('support.signs3')}</li>
          <li>{i18n.t('support.signs4')}</li>
          <li>{i18n.t('support.signs5')}</li>
          <li>{i18n.t('support.signs6')}</li>
        </ul>
      </Words>
      <Words title={i18n.t('support.startTitle')}>
        <ol class="signs">
          <li>{i18n.t('support.start1')}</li>
          <li>{i18n.t('support.start2')}</li>
          <li>{i18n.t('support.start3')}</li>
        </ol>
      </Words>
      <Words title={i18n.t('support.ownTitle')}>
        <p>{i18n.t('support.own')}</p>
      </Words>
      <Words title={i18n.t('quickExit.title')}>
        <p>{i18n.t('quickExit.text')}</p>
      </Words>
    </>
  );
}

function Words({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
