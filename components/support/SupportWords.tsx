import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './support.module.css';

/**
 * What comes before the lines: for whom they are most needed, and what to know before one calls.
 */
export function FirstWords() {
  return (
    <>
      <Words title={i18n.t('support.hurtTitle')}>
        <p>{i18n.t('support.hurt')}</p>
      </Words>
      <Words title={i18n.t('support.afraidTitle')}>
        <p>{i18n.t('support.afraid')}</p>
        <p>{i18n.t('support.afraidTogether')}</p>
        <p>{i18n.t('support.afraidDevice')}</p>
      </Words>
    </>
  );
}

/** When it helps to talk to someone trained, how to start, and what Breather cannot do. */
export function SupportWords() {
  return (
    <>
      <Words title={i18n.t('support.signsTitle')}>
        <ul class={css.signs}>
          <li>{i18n.t('support.signs1')}</li>
          <li>{i18n.t('support.signs2')}</li>
          <li>{i18n.t('support.signs3')}</li>
          <li>{i18n.t('support.signs4')}</li>
          <li>{i18n.t('support.signs5')}</li>
          <li>{i18n.t('support.signs6')}</li>
        </ul>
      </Words>
      <Words title={i18n.t('support.startTitle')}>
        <ol class={css.signs}>
          <li>{i18n.t('support.start1')}</li>
          <li>{i18n.t('support.start2')}</li>
          <li>{i18n.t('support.start3')}</li>
        </ol>
      </Words>
      <Words title={i18n.t('support.whereTitle')}>
        <p>{i18n.t('support.where')}</p>
      </Words>
      <Words title={i18n.t('quickExit.title')}>
        <p>{i18n.t('quickExit.text')}</p>
      </Words>
    </>
  );
}

interface WordsProps {
  title: string;
  /** Where its heading can be gone to by a press. */
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

export function Words({ title, heading, children }: WordsProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={heading && -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
